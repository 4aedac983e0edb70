import { type Finding, finding, type Reading, type SheetFound } from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { sheetWords } from "./project-sheet.ts";
import { hasUnreadLine } from "./unread-line.ts";

/**
 * The weights of a sheet add to what the form demands. Only where every line of the sheet was read and has a weight.
 * Limit: a sheet with a shifted or unread line is not judged; where no sheet of the
 * document adds to the demanded total, another convention is likely: a warning, and for 100 a note.
 */
export const targetWeights: Rule = {
  id: "target/weights",
  severity: "error",
  title: "绩效目标表的指标权重合计应当等于规定的总分。",
  basis: "绩效目标表填报要求：指标权重合计（新疆为90分，预算执行占10分）",
  scope: { declares: "weights" },
  judge: ({ reading, form }) => {
    if (reading.sheets.length === 0) return { outcome: "not-applicable" };
    const demandedOf = (sheet: SheetFound): number | undefined =>
      form.sheets.find((s) => s.id === sheet.id)?.weightTotal ?? undefined;
    if (reading.sheets.every((s) => demandedOf(s) === undefined)) return { outcome: "not-applicable" };
    const sums = reading.sheets.flatMap((sheet) => {
      const sum = sumOf(sheet, reading);
      return sum === null ? [] : [{ sheet, sum }];
    });
    if (sums.length === 0) return { outcome: "not-enough-data" };
    const followsForm = isOfFormYear(reading, form) && sums.some((s) => s.sum === demandedOf(s.sheet));
    return outcomeOf(
      sums.flatMap(({ sheet, sum }): Finding[] => {
        const demanded = demandedOf(sheet);
        const first = sheet.indicators[0];
        if (demanded === undefined || first === undefined || Math.abs(sum - demanded) < 0.005) return [];
        return [
          finding({
            code: targetWeights.id,
            severity: followsForm ? "error" : sum === 100 ? "info" : "warning",
            message: `${sheetWords(sheet)}各项指标的权重合计是${sum}，应为${demanded}，相差${round(Math.abs(sum - demanded))}。请核对是否漏填指标或填错权重。`,
            at: [
              sheet.fields["project"]?.place ?? sheet.place,
              ...sheet.indicators.flatMap((i) => i.weightAt ?? []),
            ],
            stated: String(sum),
            expected: String(demanded),
            difference: String(round(sum - demanded)),
            basis: targetWeights.basis,
          }),
        ];
      }),
    );
  },
};

/** The sum of the weights; null where a weight or a line is missing. */
function sumOf(sheet: SheetFound, reading: Reading): number | null {
  if (sheet.indicators.length === 0) return null;
  const weights = sheet.indicators.map((i) => i.weightValue);
  if (weights.some((w) => w === null || w <= 0 || w > 100) || hasUnreadLine(sheet, reading)) return null;
  return round(weights.reduce<number>((sum, w) => sum + (w ?? 0), 0));
}

const round = (n: number): number => Math.round(n * 100) / 100;
