import type { NumberToken } from "../clause/number-token.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";

/** What an amount does in the sentence that divides an item. */
export type Share =
  /** A part; `times` is how often it counts, `from` the count that says so. */
  | { readonly role: "part"; readonly times: number; readonly from: NumberToken | null }
  /** The whole once more (共计800万元, 2024年安排170万元). */
  | { readonly role: "whole" }
  /** Part of a part, or in brackets: explains what stands before it. */
  | { readonly role: "ofWhich" }
  /** A price, a limit, a product: the sentence then is no list of parts. */
  | { readonly role: "other" };

const periods: readonly (readonly [RegExp, number])[] = [
  [/每(?:个)?季度?/, 4],
  [/每(?:个)?月|月均/, 12],
  [/每半年/, 2],
  [/每年|年均/, 1],
];

const each = /每(?:个|位|人|家|辆|台|套|户|名|次|所|项)|(?:一|1)(?:个|位|家|名|所)|人均|各/;
const restates =
  /(?:共计|合计|总计|小计|共|总额(?:为)?|总投资)$|^(?:20\d\d年)?(?:预算)?(?:共)?安排(?:预算|资金)?$/;
const limits = /不超过|不高于|不低于|限额|上限|单价|合同|标准|总价|较|比|[×*x=/]|每平方米|每公里/;
const explains = /其中|主要是|包含|[，（]含|主要用于[^，]*$/;

/** How far back a sentence is looked at: longer ones hold no telling words so far away. */
const reach = 160;

/**
 * What the amount at `token` does in its sentence; `tokens` are all numbers of the passage up to it.
 * Limit: reads the words before the amount in its own clause, brackets, and the nearest count before it.
 */
export function shareOf(
  text: string,
  from: number,
  token: NumberToken,
  tokens: readonly NumberToken[],
): Share {
  const start = Math.max(from, sentenceStart(text, token.start), token.start - reach);
  const before = text.slice(start, token.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf("，"), before.lastIndexOf("、"), before.lastIndexOf("：")) + 1,
  );
  if (before.lastIndexOf("（") > before.lastIndexOf("）")) return { role: "ofWhich" };
  if (restates.test(clause)) return { role: "whole" };
  if (limits.test(clause) || /^[/×*=]/.test(text.slice(token.after))) return { role: "other" };
  const amount = /\d万?元/.exec(before);
  if (amount !== null && explains.test(before.slice(amount.index))) return { role: "ofWhich" };
  const period = periods.find(([word]) => word.test(clause));
  if (period !== undefined) return { role: "part", times: period[1], from: null };
  if (!each.test(clause)) return { role: "part", times: 1, from: null };
  const count = tokens.findLast(
    (t) => t.start >= start && t.after <= token.start && kindOf(t.unit ?? "count") === "count",
  );
  return count === undefined
    ? { role: "other" }
    : { role: "part", times: count.value / scaleOf("count"), from: count };
}

function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("；", at - 1), text.lastIndexOf("。", at - 1)) + 1;
}
