/** The digits, each at the place of its value. */
export const chineseDigits = "零一二三四五六七八九";

/** The characters numerals are written with, for use inside the brackets of a regular expression. */
export const numeralCharacters = `${chineseDigits}十百`;

/** A Chinese numeral as headings are numbered: 一, 十, 十一, 二十, 一百零三. Limit: 1 to 999. */
export function chineseNumeral(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds === 0 ? "" : `${chineseDigits[hundreds]}百`;
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens === 0 ? "" : tens === 1 && hundreds === 0 ? "十" : `${chineseDigits[tens]}十`;
  return `${head}${zero}${ten}${ones === 0 ? "" : chineseDigits[ones]}`;
}
