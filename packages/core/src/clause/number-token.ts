import { scaleOf, type Unit } from "../quantity/unit.ts";

/**
 * A number in running text with what makes it one: its unit. Offsets are in squeezed text.
 * A number without unit has `unit` null: only a label that demands a count can claim it.
 */
export interface NumberToken {
  readonly start: number;
  /** End of the digits. */
  readonly end: number;
  /** End of the unit. */
  readonly after: number;
  readonly digits: string;
  /** Exact, in the steps of the unit (of a count where there is none). */
  readonly value: number;
  readonly decimals: number;
  readonly unit: Unit | null;
  /** False where the number is too large to be exact: it is counted, and bound to nothing. */
  readonly readable: boolean;
  /** How many of the unit the printed one is: 亿元 is 10,000 万元. */
  readonly times: number;
}

/**
 * An amount whose separators stand in the wrong places is one number all the same (5,10.90万元 lost a digit): no clause
 * ends in a bare number before an amount. Then numbers with separators, then plain ones.
 */
const number =
  /(?<![\d.])\d{1,3}(?:，\d{1,4})+\.\d{1,2}(?=[万亿]?元)|\d{1,3}(?:，\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g;

/** Longest first; the counted nouns are those of the narrative (people, bodies, vehicles, machines, projects). */
const units: readonly (readonly [RegExp, Unit, number])[] = [
  [/^亿元/, "wanyuan", 10_000],
  [/^万元/, "wanyuan", 1],
  [/^万(?=[、，。；：）]|$|[主要可]*用于|其中|主要)/, "wanyuan", 1],
  [/^元/, "yuan", 1],
  [/^(?:%|个百分点)/, "percent", 1],
  [/^(?:平方米|㎡|平米)/, "squareMetre", 1],
  [
    /^(?:台（套）|（台，套）|台\/套|个|人|家|辆|台|套|项|名|位|所|艘|架|部|间|处|次|户|件|批|篇|条|期|支|份|场|只|座|门)/,
    "count",
    1,
  ],
];

/** What follows a number that is no quantity: a year, a document number, a date, a sum that only sets a threshold. */
const notQuantity = /^(?:年|月|日|号|〕|】|\]|-|—|\/|：\d|时|点|、\d+、)/;
const threshold = /^(?:\(含\)|（含）|含)?(?:及)?(?:以上|以下|以内)/;
const insideName = /[0-9〔【[.—]$/;
/** A dash before a number is a sign after Chinese text, part of a document number or a range elsewhere. */
const dash = /[-−－]$/;

/** All numbers of a squeezed text that state a quantity, left to right. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(number)) {
    const token = tokenAt(text, match.index, match[0]);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

/** Words after a number without the unit they begin with. */
export function withoutUnit(words: string): string {
  const unit = units.find(([pattern]) => pattern.test(words));
  return unit === undefined ? words : words.replace(unit[0], "");
}

function tokenAt(text: string, start: number, digits: string): NumberToken | null {
  const end = start + digits.length;
  const rest = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 2), start);
  const negative = dash.test(before);
  if (negative && !/^[\u4e00-\u9fff]/.test(before)) return null;
  if (insideName.test(before) || notQuantity.test(rest)) return null;
  if (/^[A-Za-z]/.test(rest)) return null;
  const found = units.find(([pattern]) => pattern.test(rest));
  // A public code can stand right before an amount (0210640C 73.90万元); a letter before a bare number is a name.
  if (/[A-Za-z]/.test(text.charAt(start - 1)) && (found === undefined || found[1] === "count")) return null;
  const length = found === undefined ? 0 : (found[0].exec(rest)?.[0].length ?? 0);
  if (found !== undefined && threshold.test(text.slice(end + length, end + length + 6))) return null;
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const unit = found?.[1] ?? null;
  const times = found?.[2] ?? 1;
  const size = Math.round(Number(digits.replaceAll("，", "")) * scaleOf(unit ?? "count") * times);
  const readable = Number.isSafeInteger(size);
  const value = readable ? (negative ? -size : size) : 0;
  return { start, end, after: end + length, digits, value, decimals, unit, readable, times };
}
