import type { Piece } from "./sections.ts";

/** True for a format that prints a date or a time. */
export function isDate(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (p) => "sign" in p && /^(?:\[[hms]+\]|[yYmMdDhHsS]+|[eE]{1,2}|a{3,4}|longDate)$/i.test(p.sign),
  );
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Whole seconds since the first day. */
  readonly elapsed: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A day number as its format prints it; null before the first day and after the year 9999. */
export function printedDate(serial: number, pieces: readonly Piece[], from1904: boolean): string | null {
  const moment = momentOf(serial, from1904);
  if (moment === null) return null;
  // The system's long date replaces whatever else the format says.
  if (pieces.some((p) => "sign" in p && p.sign === "longDate"))
    return `${moment.year}年${moment.month}月${moment.day}日`;
  const chinese = pieces.some((p) => "sign" in p && /^\[DBNum[12]\]$/i.test(p.sign));
  const twelve = pieces.some((p) => "sign" in p && /^(?:AM\/PM|A\/P|上午\/下午)$/.test(p.sign));
  return pieces
    .map((p, i) => ("words" in p ? p.words : signText(p.sign, moment, twelve, chinese, isMinute(pieces, i))))
    .join("");
}

/** An m is a minute next to hours before it or seconds behind it. */
function isMinute(pieces: readonly Piece[], index: number): boolean {
  const timed = (p: Piece | undefined): string | undefined =>
    p !== undefined && "sign" in p && /^(?:\[?[hms]+\]?|[yde]+)$/i.test(p.sign)
      ? p.sign.toLowerCase()
      : undefined;
  const before = pieces
    .slice(0, index)
    .map(timed)
    .findLast((s) => s !== undefined);
  const after = pieces
    .slice(index + 1)
    .map(timed)
    .find((s) => s !== undefined);
  return (before?.includes("h") ?? false) || (after?.includes("s") ?? false);
}

function signText(sign: string, at: Moment, twelve: boolean, chinese: boolean, minute: boolean): string {
  const lower = sign.toLowerCase();
  const number = (n: number): string =>
    chinese ? inNumerals(n) : String(n).padStart(lower.length > 1 ? 2 : 1, "0");
  if (/^y+$/.test(lower)) {
    const year = lower.length <= 2 ? String(at.year).slice(-2) : String(at.year);
    return chinese ? [...year].map((d) => numerals[Number(d)]).join("") : year;
  }
  if (/^e+$/.test(lower)) return String(at.year);
  if (/^m+$/.test(lower)) {
    if (minute && lower.length <= 2) return number(at.minute);
    if (lower.length === 3) return (months[at.month - 1] ?? "").slice(0, 3);
    if (lower.length === 4) return months[at.month - 1] ?? "";
    return number(at.month);
  }
  if (/^d+$/.test(lower)) {
    const name = weekdays[at.weekday] ?? "";
    return lower.length === 3 ? name.slice(0, 3) : lower.length > 3 ? name : number(at.day);
  }
  if (/^a{3,4}$/.test(lower)) return (lower.length === 4 ? "星期" : "") + "日一二三四五六".charAt(at.weekday);
  if (/^h+$/.test(lower)) return number(twelve ? at.hour % 12 || 12 : at.hour);
  if (/^s+$/.test(lower)) return number(at.second);
  if (lower === "[h]" || lower === "[hh]") return String(Math.floor(at.elapsed / 3600));
  if (lower === "[m]" || lower === "[mm]") return String(Math.floor(at.elapsed / 60));
  if (lower === "[s]" || lower === "[ss]") return String(at.elapsed);
  if (lower === "am/pm") return at.hour < 12 ? "AM" : "PM";
  if (lower === "a/p") return at.hour < 12 ? "A" : "P";
  if (lower === "上午/下午") return at.hour < 12 ? "上午" : "下午";
  return /^[/.,]$/.test(lower) ? lower : "";
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const numerals = [..."〇一二三四五六七八九"];

/** 1 to 99 in Chinese numerals: 12 is 十二. */
function inNumerals(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const units = ones === 0 && tens > 0 ? "" : (numerals[ones] ?? "");
  return tens === 0 ? units : `${tens === 1 ? "" : numerals[tens]}十${units}`;
}

const lastDay = 2_958_465;

/** Day 1 is 1 January 1900, and day 60 the 29 February that year did not have; from 1904, day 0 is 1 January 1904. */
function momentOf(serial: number, from1904: boolean): Moment | null {
  if (!(serial >= 0) || serial > lastDay) return null;
  const elapsed = Math.round(serial * 86_400);
  const days = Math.floor(elapsed / 86_400);
  const seconds = elapsed % 86_400;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(first + days * 86_400_000);
  const leap = !from1904 && days === 60;
  return {
    year: date.getUTCFullYear(),
    month: leap ? 2 : date.getUTCMonth() + 1,
    day: leap ? 29 : date.getUTCDate(),
    weekday: date.getUTCDay(),
    elapsed,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
    second: seconds % 60,
  };
}
