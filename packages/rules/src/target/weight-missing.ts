import { type Finding, finding, type IndicatorFound, type SheetFound } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { sheetWords } from "./project-sheet.ts";
import { hasUnreadLine } from "./unread-line.ts";

/**
 * Every indicator of a sheet has a weight. A warning, in plain text a note; where one alone is blank, what it should be
 * follows from the demanded sum. Limit: a sheet half of whose weights are blank has another layout and is not judged.
 */
export const targetWeightMissing: Rule = {
  id: "target/weight-missing",
  severity: "warning",
  title: "绩效目标表的每项指标都应当填写权重。",
  basis: "绩效目标表填报要求：指标权重合计（新疆为90分，预算执行占10分）",
  scope: { declares: "weights" },
  judge: ({ reading, form }) => {
    const sheets = reading.sheets.filter((s) => s.indicators.some((i) => i.weightValue !== null));
    if (sheets.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      sheets.flatMap((sheet): Finding[] => {
        const blank = sheet.indicators.filter(isBlank);
        const [first] = blank;
        if (first === undefined || blank.length * 2 >= sheet.indicators.length) return [];
        const demanded = form.sheets.find((s) => s.id === sheet.id)?.weightTotal ?? null;
        const rest = demanded === null ? null : demanded - sumOf(sheet.indicators);
        const isKnown = blank.length === 1 && isWhole(sheet) && !hasUnreadLine(sheet, reading);
        const expected = isKnown && rest !== null && rest > 0 ? String(rest) : null;
        const names = blank.map((i) => `“${i.level3.trim()}”`).join("、");
        const follows =
          expected === null
            ? ""
            : `；其余各项合计${sumOf(sheet.indicators)}，按规定的总分${demanded}，应为${expected}`;
        return [
          finding({
            code: targetWeightMissing.id,
            severity: unlessConverted(reading, "warning"),
            message: `${sheetWords(sheet)}的指标${names}没有填写权重${follows}。请补上。`,
            at: blank.map((i) => i.place),
            expected,
            basis: targetWeightMissing.basis,
          }),
        ];
      }),
    );
  },
};

/** True where every weight that is printed was read. */
function isWhole({ indicators }: SheetFound): boolean {
  return indicators.every((i) => i.weightValue !== null || i.weight.trim() === "");
}

/** A line whose other cells stand where they belong and whose weight is blank. */
function isBlank({ weight, basis, level3, value }: IndicatorFound): boolean {
  return weight.trim() === "" && basis.trim() !== "" && level3.trim() !== "" && value.trim() !== "";
}

function sumOf(indicators: readonly IndicatorFound[]): number {
  return Math.round(indicators.reduce((sum, i) => sum + (i.weightValue ?? 0), 0) * 100) / 100;
}
