import { isDate, printedDate } from "./date.ts";
import { digitsOf, roundedTo } from "./digits.ts";
import { inGeneral } from "./general.ts";
import { type Piece, sectionFor, sectionsOf, textSectionOf } from "./sections.ts";

/**
 * A stored number as its number format prints it, in a column that is wide enough: 1234.5 in "#,##0.00" is 1,234.50.
 *
 * Shape:  padding becomes single blanks; "" where the format hides the number; General where it is for texts alone (@).
 * Errors: a date before the first day is printed in General; never throws.
 * Limit:  fractions (# ?/?) are printed as decimals; numbers in Chinese numerals ([DBNum1]) keep their digits, dates do not.
 */
export function printedNumber(number: number, code: string, from1904 = false): string {
  const chosen = Number.isFinite(number) ? sectionFor(sectionsOf(code), number) : null;
  if (chosen === null) return inGeneral(number);
  const { pieces } = chosen.section;
  if (isDate(pieces)) return printedDate(number, pieces, from1904) ?? inGeneral(number);
  const size = Math.abs(number);
  const text = has(pieces, general)
    ? pieces.map((p) => ("words" in p ? p.words : general.test(p.sign) ? inGeneral(size) : "")).join("")
    : has(pieces, /^\/$/)
      ? inGeneral(size)
      : has(pieces, /^E[+-]$/)
        ? inPowers(size, pieces)
        : inPlaces(size, pieces);
  return chosen.signed ? `-${text}` : text;
}

/** A text as its number format prints it: only a format with a fourth part or with @ changes it. */
export function printedText(text: string, code: string): string {
  const own = textSectionOf(sectionsOf(code));
  if (own === null) return text;
  return own.pieces.map((p) => ("words" in p ? p.words : p.sign === "@" ? text : "")).join("");
}

const general = /^(?:General|G\/通用格式)$/;

function has(pieces: readonly Piece[], sign: RegExp): boolean {
  return pieces.some((p) => "sign" in p && sign.test(p.sign));
}

/** Digits put into the places 0, # and ? of a format, with its separators, its percent sign and its words. */
function inPlaces(size: number, pieces: readonly Piece[]): string {
  const isPlace = (p: Piece | undefined): boolean => p !== undefined && "sign" in p && /^[0#?]$/.test(p.sign);
  const point = pieces.findIndex((p) => "sign" in p && p.sign === ".");
  const places = pieces.flatMap((p, i) => (isPlace(p) ? [i] : []));
  const whole = places.filter((i) => point < 0 || i < point);
  const decimals = places.filter((i) => point >= 0 && i > point);
  const lastWhole = whole.at(-1) ?? -1;
  const last = places.at(-1) ?? -1;
  let grouped = false;
  let shift = 0;
  pieces.forEach((p, i) => {
    if (!("sign" in p)) return;
    if (p.sign === "%") shift += 2;
    if (p.sign !== ",") return;
    if (whole.length > 0 && i > (whole[0] ?? 0) && i < lastWhole) grouped = true;
    else if (i > last || (i > lastWhole && i < point)) shift -= 3;
  });
  if (places.length === 0)
    return pieces.map((p) => ("words" in p ? p.words : p.sign === "%" ? "%" : "")).join("");
  const digits = roundedTo(digitsOf(size, shift), decimals.length);
  const printed = new Map([
    ...wholePlaces(digits.whole, pieces, whole, grouped),
    ...decimalPlaces(digits.fraction, pieces, decimals),
  ]);
  return pieces
    .map((p, i) => {
      if ("words" in p) return p.words;
      if (isPlace(p)) return printed.get(i) ?? "";
      return p.sign === "%" ? "%" : p.sign === "." ? "." : "";
    })
    .join("");
}

/** What stands at each place before the point; the first place takes all digits that are left. */
function wholePlaces(
  whole: string,
  pieces: readonly Piece[],
  places: readonly number[],
  grouped: boolean,
): ReadonlyMap<number, string> {
  const printed = new Map<number, string>();
  let rest = whole === "0" ? "" : whole;
  let count = 0;
  const digit = (d: string): string => {
    const separator = grouped && count > 0 && count % 3 === 0 ? "," : "";
    count++;
    return d + separator;
  };
  for (const [order, place] of [...places].reverse().entries()) {
    const sign = signAt(pieces, place);
    let text = "";
    if (rest !== "") {
      text = digit(rest.slice(-1));
      rest = rest.slice(0, -1);
    } else if (sign === "0") text = digit("0");
    else if (sign === "?") text = " ";
    if (order === places.length - 1) {
      while (rest !== "") {
        text = digit(rest.slice(-1)) + text;
        rest = rest.slice(0, -1);
      }
    }
    printed.set(place, text);
  }
  return printed;
}

/** What stands at each place behind the point: # prints no zero at the end. */
function decimalPlaces(
  fraction: string,
  pieces: readonly Piece[],
  places: readonly number[],
): ReadonlyMap<number, string> {
  const printed = new Map<number, string>();
  let shown = fraction.length;
  while (shown > 0 && fraction[shown - 1] === "0" && signAt(pieces, places[shown - 1]) !== "0") shown--;
  places.forEach((place, i) => {
    printed.set(place, i < shown ? (fraction[i] ?? "") : signAt(pieces, place) === "?" ? " " : "");
  });
  return printed;
}

function signAt(pieces: readonly Piece[], index: number | undefined): string {
  const piece = index === undefined ? undefined : pieces[index];
  return piece !== undefined && "sign" in piece ? piece.sign : "";
}

/** 0.00E+00: the places before E show the mantissa, those behind it the exponent. */
function inPowers(size: number, pieces: readonly Piece[]): string {
  const at = pieces.findIndex((p) => "sign" in p && /^E[+-]$/.test(p.sign));
  const before = pieces.slice(0, at);
  const point = before.findIndex((p) => "sign" in p && p.sign === ".");
  const decimals =
    point < 0 ? 0 : before.slice(point).filter((p) => "sign" in p && /^[0#?]$/.test(p.sign)).length;
  const [mantissa = "0", power = "0"] = size.toExponential(decimals).split("e");
  const width = pieces.slice(at).filter((p) => "sign" in p && p.sign === "0").length;
  const exponent = Number(power);
  const sign = exponent < 0 ? "-" : signAt(pieces, at) === "E+" ? "+" : "";
  return `${mantissa}E${sign}${String(Math.abs(exponent)).padStart(width, "0")}`;
}
