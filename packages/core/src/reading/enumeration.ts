import type { NumberToken } from "../clause/number-token.ts";
import { kindOf } from "../quantity/unit.ts";

/** How often an amount counts: said by a word (每季度: 4) or by a count before it (8位…每位). */
export interface Times {
  readonly times: number;
  /** The count that says so, where one does. */
  readonly from: NumberToken | null;
}

const periods: readonly (readonly [RegExp, number])[] = [
  [/每(?:个)?季度?/, 4],
  [/每(?:个)?月|月均/, 12],
  [/每半年/, 2],
  [/每年|年均/, 1],
];

const each = /每(?:个|位|人|家|辆|台|套|户|名|次|所|项)|(?:一|1)(?:个|位|家|名|所)|人均|各/;

/**
 * How often the amount at `token` counts in its enumeration; null where it recurs but nobody says how often.
 * Limit: reads the words before the amount in its own clause and the nearest count before it.
 */
export function enumerationTimes(
  text: string,
  from: number,
  token: NumberToken,
  tokens: readonly NumberToken[],
): Times | null {
  const start = Math.max(
    from,
    text.lastIndexOf("；", token.start - 1) + 1,
    text.lastIndexOf("。", token.start - 1) + 1,
  );
  const before = text.slice(start, token.start);
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("、")) + 1);
  const period = periods.find(([word]) => word.test(clause));
  if (period !== undefined) return { times: period[1], from: null };
  if (!each.test(clause)) return { times: 1, from: null };
  const count = tokens
    .filter((t) => t.start >= start && t.after <= token.start && kindOf(t.unit ?? "count") === "count")
    .at(-1);
  return count === undefined ? null : { times: count.value / 10_000, from: count };
}

/**
 * True where the amount at `at` is a part of an amount before it in its sentence (其中…, 主要是…, 含…); words that only
 * say what an amount is for (主要用于) end at the next mark.
 */
export function isOfWhich(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf("；", at - 1), text.lastIndexOf("。", at - 1)) + 1;
  return /\d万?元.*(?:其中|主要是|包含|[，（]含|主要用于[^，]*$)/.test(text.slice(start, at));
}
