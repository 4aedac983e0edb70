import { type Budget, parseBudget } from "@mingce/core";
import type { Checked } from "./check.ts";

/** A budget as it is read back from its JSON. */
export function parsed(budget: Budget): Budget {
  const { budget: read, problems } = parseBudget(JSON.parse(JSON.stringify(budget)));
  if (read === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return read;
}

/** What is told besides notes. */
export function found({ findings }: Checked): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}
