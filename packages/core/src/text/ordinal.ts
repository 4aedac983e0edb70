import { chineseDigits, numeralCharacters } from "./chinese-numeral.ts";

/** An ordinal before a heading or a line: 一、 （二） 3. 4、 ⑤ and the like, on squeezed text. */
const ordinal = new RegExp(
  String.raw`^(?:第[${numeralCharacters}]+部分|（?[${numeralCharacters}]{1,5}(?:）|、|\.|，)|（\d{1,2}）|\d{1,2}(?:、|\.(?!\d)|\.(?=20\d\d年)|．|）)|[①-⑳])`,
);
const numeral = new RegExp(`[${numeralCharacters}]+`);

/** The ordinal a squeezed line begins with, or "". */
export function ordinalOf(line: string): string {
  return ordinal.exec(line)?.[0] ?? "";
}

/** The line without its ordinal. */
export function withoutOrdinal(line: string): string {
  return line.slice(ordinalOf(line).length);
}

/** The number an ordinal says: （十二） is 12; null where it says none. */
export function ordinalNumber(mark: string): number | null {
  const arabic = /\d+/.exec(mark);
  if (arabic) return Number(arabic[0]);
  const chinese = numeral.exec(mark)?.[0];
  return chinese === undefined ? null : chineseNumber(chinese);
}

function chineseNumber(text: string): number {
  const hundreds = text.indexOf("百");
  if (hundreds >= 0) {
    const rest = text.slice(hundreds + 1).replace(/^零/, "");
    return chineseDigits.indexOf(text.slice(0, hundreds)) * 100 + (rest === "" ? 0 : chineseNumber(rest));
  }
  const [tens, ones] = text.includes("十") ? text.split("十") : [undefined, text];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : chineseDigits.indexOf(tens);
  return ten * 10 + (ones === undefined || ones === "" ? 0 : chineseDigits.indexOf(ones));
}
