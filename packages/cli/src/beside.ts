import type { ComposeOptions, FileToCompare } from "@mingce/app";
import { say } from "./exit.ts";
import { load } from "./files.ts";

/** Options that name what goes into a disclosure beside its budget. */
export const besideOptions = {
  "reasons-from": { type: "string" },
  "last-year": { type: "string" },
  "texts-from": { type: "string" },
} as const;

/** What they name, loaded; a sentence and null where a file cannot be read. */
export function besideIn(
  given: Readonly<Record<string, string | boolean | undefined>>,
): Omit<ComposeOptions, "draft"> | null {
  const reasonsFrom = given["reasons-from"];
  const lastYear = fileIn(given["last-year"]);
  const textsFrom = fileIn(given["texts-from"]);
  if (lastYear === "refused" || textsFrom === "refused") return null;
  return {
    ...(typeof reasonsFrom === "string" ? { reasonsFrom } : {}),
    ...(lastYear === null ? {} : { lastYear }),
    ...(textsFrom === null ? {} : { textsFrom }),
  };
}

function fileIn(name: string | boolean | undefined): FileToCompare | null | "refused" {
  if (typeof name !== "string") return null;
  const loaded = load(name);
  if (!("refused" in loaded)) return { file: name, bytes: loaded.bytes };
  say(`${name}：${loaded.refused.message}`);
  return "refused";
}
