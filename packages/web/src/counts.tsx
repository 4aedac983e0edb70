import type { ListedDisclosureAnswer } from "@mingce/server";
import { text } from "./text.ts";

/** From the gravest on. */
export const severities = ["error", "warning", "info"] as const;

interface CountsProps {
  readonly counts: ListedDisclosureAnswer["counts"];
  /** False where nothing was checked: then no count says anything. */
  readonly looked: boolean;
}

/** How many findings of each severity, as small tags; a severity without findings has none. */
export function Counts({ counts, looked }: CountsProps) {
  const some = severities.filter((s) => counts[s] > 0);
  if (some.length === 0) return looked ? <span className="muted">{text.noFindings}</span> : <span>—</span>;
  return (
    <span className="counts">
      {some.map((severity) => (
        <span key={severity} className={`tag ${severity}`}>
          {text.count(text.severity[severity], counts[severity])}
        </span>
      ))}
    </span>
  );
}
