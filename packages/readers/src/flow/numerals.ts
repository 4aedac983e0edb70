/** Names of ordinal numerals that a Word document or a web page lets its reader print. */
type Numeral = (value: number) => string;

const digits = "〇一二三四五六七八九";
const units = ["", "十", "百", "千"];

/** Counting with places: 十, 十一, 二十, 一百零五; beyond 9,999 digit by digit. */
function counting(value: number): string {
  if (value > 9_999) return digitwise(value);
  const places = [...String(value)].map(Number);
  let text = "";
  places.forEach((digit, index) => {
    const place = places.length - 1 - index;
    if (digit > 0) text += `${digits.charAt(digit)}${units[place]}`;
    else if (text !== "" && !text.endsWith("零") && places.slice(index).some((d) => d > 0)) text += "零";
  });
  return text.replace(/^一十/, "十");
}

function digitwise(value: number): string {
  return [...String(value)].map((digit) => digits.charAt(Number(digit))).join("");
}

/** Below a hundred with places, from there digit by digit: what Word calls chineseCounting. */
function shortCounting(value: number): string {
  return value < 100 ? counting(value) : digitwise(value);
}

const formal: Readonly<Record<string, string>> = {
  一: "壹",
  二: "贰",
  三: "叁",
  四: "肆",
  五: "伍",
  六: "陆",
  七: "柒",
  八: "捌",
  九: "玖",
  十: "拾",
  百: "佰",
  千: "仟",
};

function legal(value: number): string {
  const text = [...counting(value)].map((sign) => formal[sign] ?? sign).join("");
  return text.startsWith("拾") ? `壹${text}` : text;
}

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function lowerRoman(value: number): string {
  if (value > 3_999) return String(value);
  let [text, rest] = ["", value];
  for (const [size, sign] of roman)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}

/** a … z, aa … zz: the letter repeated, as Word counts. */
function lowerLetter(value: number): string {
  if (value > 26 * 9) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** A row of signs from one on; beyond its end plain digits. */
function from(first: number, count: number): Numeral {
  return (value) => (value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

/** The signs of a set, beyond its end plain digits. */
function among(signs: string): Numeral {
  return (value) => signs.charAt(value - 1) || String(value);
}

const circled: Numeral = (value) => (value <= 20 ? from(0x2460, 20)(value) : String(value));
const wide: Numeral = (value) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** The cycle of sixty: a stem and a branch, each in its turn. */
function sixty(value: number): string {
  return stems.charAt((value - 1) % 10) + branches.charAt((value - 1) % 12);
}

/** By the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
const numerals: Readonly<Record<string, Numeral>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  upperRoman: (value) => lowerRoman(value).toUpperCase(),
  lowerRoman,
  upperLetter: (value) => lowerLetter(value).toUpperCase(),
  lowerLetter,
  chineseCounting: shortCounting,
  chineseCountingThousand: counting,
  taiwaneseCounting: shortCounting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: among(stems),
  ideographZodiac: among(branches),
  ideographZodiacTraditional: sixty,
  bullet: () => "",
  none: () => "",
};

/**
 * A number as a numbering of this format prints it; a bullet prints nothing that can be read.
 * Limit: a format that is not known, and a number below one, is printed in digits.
 *
 * @example numeral("chineseCounting", 12) // "十二"
 */
export function numeral(format: string, value: number): string {
  if (!Number.isSafeInteger(value) || value < 1) return /^(?:bullet|none)$/.test(format) ? "" : String(value);
  return (numerals[format] ?? String)(value);
}
