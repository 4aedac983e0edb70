import { exactSteps } from "../budget/exact-steps.ts";
import { narrowDigits, printsNothing } from "../quantity/parse-number.ts";
import { kindOf, type Unit } from "../quantity/unit.ts";
import { type LineCell, quotedEntry } from "./entered.ts";

/** A value of a budget, or why a cell holds none; `doubt` is what somebody should look at. */
export type EnteredValue =
  | { readonly value: string; readonly doubt: string | null }
  | { readonly value: null; readonly why: string };

const powers: Readonly<Record<string, number>> = { "": 0, 元: 0, 万: 4, 万元: 4, 亿: 8, 亿元: 8 };
const money = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(元|万元?|亿元?)?$/;
const counted = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(?:[人名个家辆台套件]|台（套）|平方米|㎡)?$/;

/**
 * The exact amount a cell holds, in yuan or as the plain number; null where it holds nothing.
 * Accepts full-width digits, thousands separators, 元, 万元 and 亿元 behind it, △ or brackets for a negative.
 */
export function enteredAmount(cell: LineCell | undefined, unit: Unit): EnteredValue | null {
  if (cell === undefined || printsNothing(cell.text)) return null;
  const isMoney = kindOf(unit) === "money";
  const what = isMoney ? "金额" : "数量";
  const text = cell.number === null ? cell.text : plainNumber(cell.number);
  const shown = quotedEntry(cell.number === null ? cell.text.trim() : text);
  const found = plainDecimal(text, isMoney);
  if (found === null) return { value: null, why: `${what}“${shown}”不是数字，请填写阿拉伯数字，如 30000。` };
  if (exactSteps(found.value, unit) === null) {
    const most = isMoney ? "以元为单位，最多两位小数" : "最多四位小数";
    return { value: null, why: `${what}“${shown}”太大或小数位数过多，请核对：${most}。` };
  }
  return { value: found.value, doubt: found.scaled ? `“${shown}”已按${found.value}元读取，请核对。` : null };
}

/** A number of a spreadsheet in its 15 digits, without an exponent. */
export function plainNumber(number: number): string {
  const short = Number(number.toPrecision(15));
  const text = String(Math.abs(short));
  const [digits = "", exponent] = text.split("e");
  const plain = exponent === undefined ? text : moved(digits, Number(exponent));
  return short < 0 ? `-${plain}` : plain;
}

function plainDecimal(text: string, isMoney: boolean): { value: string; scaled: boolean } | null {
  const narrow = narrowDigits(text)
    .replace(/[\s\u3000\u200b]/g, "")
    .replace(/^[¥￥]/, "");
  const [, inside] = /^\((.*)\)$/.exec(narrow) ?? [];
  const signed = inside ?? narrow.replace(/^[-−–△▲]/, "");
  const match = (isMoney ? money : counted).exec(signed);
  if (match === null) return null;
  const [, whole = "", fraction = "", unit = ""] = match;
  const power = powers[unit] ?? 0;
  const digits = whole.replaceAll(",", "");
  const value = moved(fraction === "" ? digits : `${digits}.${fraction}`, power);
  const isNegative = signed !== narrow && /[1-9]/.test(value);
  return { value: isNegative ? `-${value}` : value, scaled: power > 0 };
}

/** A decimal times a power of ten, exact, without zeros that say nothing. */
function moved(decimal: string, power: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = `${whole}${fraction}`;
  const point = whole.length + power;
  const padded = point > 0 ? digits.padEnd(point, "0") : digits.padStart(digits.length - point + 1, "0");
  const cut = Math.max(point, 1);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/, "");
  const right = padded.slice(cut).replace(/0+$/, "");
  return right === "" ? left : `${left}.${right}`;
}

const firstDay = Date.UTC(1899, 11, 30);

/** The ISO date a cell holds: 2024-02-29, 2024/2/29, 2024.2.29, 2024年2月29日 or a date of the spreadsheet. */
export function enteredDate(cell: LineCell): EnteredValue {
  const text = narrowDigits(cell.text).replace(/\s/g, "");
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const time =
    year !== undefined
      ? Date.UTC(Number(year), Number(month) - 1, Number(day))
      : cell.number !== null && cell.number > 20_000 && cell.number < 80_000
        ? firstDay + Math.floor(cell.number) * 86_400_000
        : Number.NaN;
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  const isThatDay = year === undefined || Number(iso.slice(8)) === Number(day);
  if (iso !== "" && isThatDay) return { value: iso, doubt: null };
  return { value: null, why: `“${quotedEntry(cell.text.trim())}”不是日期，请按 2024-02-29 的样式填写。` };
}

/** 是 or 否 in their usual spellings; null where the cell holds nothing. */
export function enteredYesNo(cell: LineCell | undefined): EnteredValue | null {
  const text = cell?.text.trim() ?? "";
  if (text === "") return null;
  if (/^(?:是|√|✓|Y|yes|TRUE|1)$/i.test(text)) return { value: "是", doubt: null };
  if (/^(?:否|×|N|no|FALSE|0)$/i.test(text)) return { value: "否", doubt: null };
  return { value: null, why: `“${quotedEntry(text)}”既不是“是”也不是“否”，请从下拉列表中选择。` };
}
