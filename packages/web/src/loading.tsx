import { text } from "./text.ts";

/** Says that something is on its way. */
export function Loading() {
  return (
    <p className="loading" role="status">
      {text.loading}
    </p>
  );
}
