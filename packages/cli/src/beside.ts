import { type ComposeOptions, type FileToCompare, parseReasonsFrom } from "@mingce/app";
import { exitCodes, say } from "./exit.ts";
import { load } from "./files.ts";

/** Options that name what goes into a disclosure beside its budget. */
export const besideOptions = {
  "reasons-from": { type: "string" },
  "last-year": { type: "string" },
  "texts-from": { type: "string" },
} as const;

/** What they name, loaded; a sentence and the exit code where a file cannot be read or a limit is none. */
export function besideIn(
  given: Readonly<Record<string, string | boolean | undefined>>,
): Omit<ComposeOptions, "draft"> | number {
  const reasonsFrom = given["reasons-from"];
  const lastYear = fileIn(given["last-year"]);
  const textsFrom = fileIn(given["texts-from"]);
  if (lastYear === "refused" || textsFrom === "refused") return exitCodes.unreadable;
  if (typeof reasonsFrom === "string" && parseReasonsFrom(reasonsFrom) === null) {
    say(`--reasons-from 应写成百分比或金额，如 10%、5万元，或用逗号隔开各写一个，不能是“${reasonsFrom}”。`);
    return exitCodes.usage;
  }
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
