/** Slips of the hand within one number. */
import { formatSteps, parseNumber } from "@mingce/core";
import type { DigitPosition } from "../defect.ts";
import type { Misprint, Misprinting } from "./number-defect.ts";

/** One digit is another one. */
export const digitChanged: Misprinting = ({ statement }, random) =>
  atDigit(statement.printed.text, random.below, (text, at) => {
    const other = (Number(text[at]) + 1 + random.below(9)) % 10;
    return text.slice(0, at) + other + text.slice(at + 1);
  });

/** One digit is missing. */
export const digitLost: Misprinting = ({ statement }, random) =>
  atDigit(statement.printed.text, random.below, (text, at) => text.slice(0, at) + text.slice(at + 1));

/** One digit stands twice. */
export const digitDoubled: Misprinting = ({ statement }, random) =>
  atDigit(statement.printed.text, random.below, (text, at) => text.slice(0, at + 1) + text.slice(at));

/** Two neighbouring digits stand the other way round. */
export const digitsExchanged: Misprinting = ({ statement }, random) =>
  atDigit(statement.printed.text, random.below, (text, at) =>
    /\d/.test(text[at + 1] ?? "") ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text,
  );

/** The decimal point stands one digit further to the left or right. */
export const pointMoved: Misprinting = ({ statement }, random) => {
  const [whole = "", decimals] = statement.printed.text.replaceAll(",", "").split(".");
  if (decimals === undefined || whole === "0") return null;
  const text =
    random.below(2) === 0 && whole.length > 1
      ? `${whole.slice(0, -1)}.${whole.slice(-1)}${decimals}`
      : `${whole}${decimals.slice(0, 1)}.${decimals.slice(1) || "0"}`;
  return { text, position: null };
};

/** 元 printed where 万元 is said. */
export const yuanForTenThousand: Misprinting = ({ statement }) => {
  const { unit, value } = statement.printed;
  return unit === "wanyuan" && value !== 0
    ? { text: formatSteps(Math.abs(value), "yuan", 2), position: null }
    : null;
};

/** The amount of last year, as the change beside it leaves it. */
export const priorYearAmount: Misprinting = ({ statement }, _random, { articulation }) => {
  const { selection, printed } = statement;
  const [at] = articulation.pool.about("change", selection.key);
  const change = articulation.statements[at ?? -1];
  if (change === undefined || change.against === "executed") return null;
  return {
    text: formatSteps(printed.value - change.printed.value, printed.unit, printed.decimals),
    position: null,
  };
};

/** Draws a digit of a number and changes the text there; a text that is no number any more is none. */
function atDigit(
  text: string,
  below: (limit: number) => number,
  change: (text: string, at: number) => string,
): Misprint | null {
  const digits = [...text].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const nth = below(digits.length);
  const changed = change(text, digits[nth] ?? 0);
  if (changed === text || changed === "" || parseNumber(changed, "yuan") === null) return null;
  return { text: changed, position: positionOf(nth, digits.length) };
}

function positionOf(nth: number, digits: number): DigitPosition {
  if (nth === 0) return "first";
  return nth === digits - 1 ? "last" : "middle";
}
