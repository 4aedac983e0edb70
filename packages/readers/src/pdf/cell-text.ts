import type { PrintedLine } from "./printed-lines.ts";

const latin = /[A-Za-z0-9,.%)]$/;
const latinStart = /^[A-Za-z0-9(.,-]/;
const numberPart = /^[-+]?[\d,.]+$/;
const wholeNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const withTwoDecimals = /\.\d\d$/;

/**
 * The text of a cell from its lines. Chinese goes on without a space, Latin words with one. A number that its cell is
 * too narrow for goes on in the next line; two numbers that are whole in themselves never become one.
 */
export function cellText(lines: readonly PrintedLine[]): string {
  return lines.reduce(
    (text, line) => (text === "" ? line.text : text + between(text, line.text) + line.text),
    "",
  );
}

function between(text: string, next: string): string {
  if (!latin.test(text) || !latinStart.test(next)) return "";
  const last = text.split(/\s/).at(-1) ?? "";
  const isCut =
    numberPart.test(last) &&
    numberPart.test(next) &&
    !withTwoDecimals.test(last) &&
    wholeNumber.test(last + next);
  return isCut ? "" : " ";
}
