import type { Checked } from "./check.ts";
import type { Refused } from "./read.ts";

/** One line of `check --format json` (design.md §5): the same keys in the same order for the same input. */
export function checkLine(result: Checked | Refused): string {
  if ("refused" in result) return JSON.stringify({ file: result.file, refused: result.refused });
  const { form, year, level, unit, evidence } = result.reading.identity;
  const { numbers, bound, checked, freeText, unbound, byPart, recognised, placeholders } = result.coverage;
  return JSON.stringify({
    file: result.file,
    form,
    year,
    level,
    unit,
    evidence,
    coverage: {
      numbers,
      bound,
      checked,
      freeText,
      unbound,
      relations: result.relations,
      byPart,
      recognised,
      placeholders,
    },
    rules: result.rules,
    summary: result.summary,
    findings: result.findings,
  });
}
