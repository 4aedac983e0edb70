import { finding, formatSteps } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { fundOf } from "./project-sheet.ts";

/** What is no fiscal money of the year, by the nodes of the tree of sources (domain.md §2). */
const sources = [
  { node: "specialFiscalAccount", label: "财政专户核拨" },
  { node: "unitFunds", label: "单位资金" },
  { node: "carriedIn.fiscal", label: "财政拨款结转" },
  { node: "carriedIn.nonFiscal", label: "非财政拨款结转结余" },
] as const;

/**
 * What the overall sheet counts as 其他 is the money that is no fiscal appropriation of the year. What it leaves out
 * is named. A sheet that leaves out just what was carried over is a note: bodies differ in this (domain.md §5).
 * Limit: silent where one of the sources is not stated in the document.
 */
export const targetOverallOther: Rule = {
  id: "target/overall-other",
  severity: "warning",
  title: "整体绩效目标表的其他资金应当与收支总体情况表一致。",
  basis: "整体绩效目标表的资金合计应当与收支总体情况表的总计一致",
  scope: { declares: "sheets" },
  judge: (input) => {
    const sheet = input.reading.sheets.find((s) => s.id === "overall");
    if (sheet === undefined) return { outcome: "not-applicable" };
    const printed = fundOf(sheet, "other");
    const parts = sources.map((s) => ({
      ...s,
      amount: statedAmount(input, "budget", { source: s.node })?.printed.value ?? null,
    }));
    const place = sheet.fields["other"]?.place;
    if (printed === null || place === undefined || parts.some((p) => p.amount === null))
      return { outcome: "not-enough-data" };
    const amounts = parts.map((p) => ({ ...p, amount: p.amount ?? 0 })).filter((p) => p.amount !== 0);
    const expected = amounts.reduce((sum, p) => sum + p.amount, 0);
    // A source printed 0.00 can still hold what rounding took away.
    const tolerance = halfStep * (parts.length + 1);
    if (Math.abs(printed - expected) <= tolerance) return { outcome: "passed" };
    const kept = subsets(amounts).find(
      (set) => Math.abs(total(set) - printed) <= halfStep * (set.length + 1),
    );
    const left = amounts.filter((p) => !kept?.includes(p));
    const names = (list: readonly { label: string; amount: number }[]): string =>
      list.map((p) => `${p.label}${inWanyuan(p.amount)}`).join("、");
    const onlyCarried = kept !== undefined && left.every((p) => p.node.startsWith("carriedIn"));
    const said =
      kept === undefined ? `与各项来源（${names(amounts)}）的任何组合都对不上` : `没有计入${names(left)}`;
    return outcomeOf([
      finding({
        code: targetOverallOther.id,
        severity: onlyCarried ? "info" : "warning",
        message: `整体绩效目标表的其他资金是${inWanyuan(printed)}，${said}；收支总体情况表中财政拨款以外的资金共${inWanyuan(expected)}，相差${inWanyuan(Math.abs(expected - printed))}。请核对整体绩效目标的资金口径。`,
        at: [place],
        stated: place.text.trim(),
        difference: formatSteps(printed - expected, "wanyuan", 2),
        tolerance: formatSteps(tolerance, "wanyuan", 3),
        basis: targetOverallOther.basis,
      }),
    ]);
  },
};

interface Part {
  readonly node: string;
  readonly label: string;
  readonly amount: number;
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, p) => sum + p.amount, 0);

function subsets(parts: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: 2 ** parts.length }, (_, bits) =>
    parts.filter((_part, i) => (bits >> i) % 2 === 1),
  );
}
