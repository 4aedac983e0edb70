import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, scaleOf, unitWord } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";

/** Money is printed with two decimals; more of them only where they say something. */
const usual = 2;

/** A value in the unit and with the decimals its statement is printed in. */
export function shown(statement: Statement, value: number): string {
  const { unit, decimals, blank, quantum } = statement.printed;
  const fine = Math.round(Math.log10(scaleOf(unit) / quantum));
  const isMoney = blank || kindOf(unit) === "money";
  const text = formatSteps(Math.round(value), unit, isMoney ? Math.max(decimals, fine) : decimals);
  const surplus = isMoney ? text.length - (text.indexOf(".") + 1) - usual : 0;
  return surplus > 0 && text.includes(".") ? text.replace(new RegExp(`0{1,${surplus}}$`), "") : text;
}

/** A value as it would be printed in its place: the word there already says the direction. */
export function asPrinted(statement: Statement, value: number): string {
  const turned = Math.sign(value) * Math.sign(statement.printed.value) < 0;
  return turned ? worded(statement, value) : shown(statement, directed(statement) ? Math.abs(value) : value);
}

/** A value with the word of its direction, where it has one. */
export function worded(statement: Statement, value: number): string {
  return `${direction(statement, value)}${shown(statement, directed(statement) ? Math.abs(value) : value)}`;
}

/** A value for people: direction, number with separators, unit: 减少1,360.02万元. */
export function valueWords(statement: Statement, value: number): string {
  const number = grouped(shown(statement, directed(statement) ? Math.abs(value) : value));
  return `${direction(statement, value)}${number}${unitOf(statement)}`;
}

/** What is printed, with its unit and the word of its direction; 空白 for an empty cell. */
export function printedWords(statement: Statement): string {
  const { printed, place } = statement;
  if (printed.blank) return "空白";
  const [number, around] = [unspaced(printed.text), unspaced(place.text)];
  const own = around.startsWith(number) && around !== number ? around : `${number}${unitWord(printed.unit)}`;
  return `${direction(statement, printed.value)}${directed(statement) ? own.replace(/^[-－−]/, "") : own}`;
}

/** The unit a corrected value is told in: money and percent by their own word, what is counted as it is printed (人, 辆). */
function unitOf({ printed, place }: Statement): string {
  const word = unitWord(printed.unit);
  const [number, around] = [unspaced(printed.text), unspaced(place.text)];
  return word === "" && number !== "" && around.startsWith(number) ? around.slice(number.length) : word;
}

function direction(statement: Statement, value: number): string {
  if (!directed(statement)) return "";
  const [rise, fall] = statement.kind === "rate" ? ["增长", "下降"] : ["增加", "减少"];
  return value < 0 ? fall : rise;
}

/** A printed number without the blanks it is typed with. */
const unspaced = (text: string): string => text.replace(/\s/g, "");

const directed = ({ kind }: Statement): boolean => kind === "change" || kind === "rate";

const grouped = (number: string): string => {
  const [whole = "", fraction] = number.split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
};
