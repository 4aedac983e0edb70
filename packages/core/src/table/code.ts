import { narrowDigits, printsNothing } from "../quantity/parse-number.ts";
import { withoutBlanks } from "./label.ts";

/** Digits of the first segment of a code and of each further one, in every official classification seen. */
const firstDigits = 3;
const furtherDigits = 2;

/**
 * The node of a code printed a segment a cell (201, 03, 1 is 201-03-01); null where the cells hold no code.
 *
 * Restored: zeros lost by a spreadsheet, a whole code in one cell, cells that repeat the code so far, and leading
 * segments left blank, which are those of `above`, the code of the row before (or null).
 */
export function joinCode(cells: readonly string[], above: string | null): string | null {
  const printed = segmentsIn(cells);
  if (printed.every((c) => c === "")) return null;
  const filled = printed.filter((c) => c !== "");
  const last = filled.at(-1) ?? "";
  const whole = splitCode(last);
  if (whole !== null && (filled.length === 1 || digits(last).startsWith(digits(filled[0] ?? "")))) {
    if (filled.length > 1 || whole.includes("-") || printed[0] !== "") return whole;
  }
  return fromSegments(printed, above);
}

function fromSegments(printed: readonly string[], above: string | null): string | null {
  const inherited = above?.split("-") ?? [];
  const first = printed.findIndex((c) => c !== "");
  const end = printed.findLastIndex((c) => c !== "");
  const segments: string[] = [];
  for (let i = 0; i <= end; i++) {
    const text = i < first ? (inherited[i] ?? "") : (printed[i] ?? "");
    const width = i === 0 ? firstDigits : furtherDigits;
    if (!/^\d+$/.test(text) || text.length > width || (i === 0 && text.length < width)) return null;
    segments.push(text.padStart(width, "0"));
  }
  return segments.join("-");
}

/** The node of a code in one piece: 2010301 and 201-03-01 are 201-03-01; null for anything else. */
export function splitCode(text: string): string | null {
  const plain = digits(text);
  if (!/^\d+$/.test(plain) || plain.length < firstDigits) return null;
  if ((plain.length - firstDigits) % furtherDigits !== 0 || plain.length > 3 * firstDigits) return null;
  const further = plain.slice(firstDigits).match(/\d\d/g) ?? [];
  return [plain.slice(0, firstDigits), ...further].join("-");
}

/** A code printed before its name in one cell, or null where the cell does not start with one. */
export function codeBeforeName(text: string): { code: string; name: string } | null {
  const match = /^\s*(\d{3}(?:-?\d{2}){0,2})[\s\])）.、:：_—–-]*([^\d\s.,年].*)$/s.exec(narrowDigits(text));
  const code = match?.[1] === undefined ? null : splitCode(match[1]);
  return code === null ? null : { code, name: withoutBlanks(match?.[2] ?? "") };
}

/** True where the cells can be the segments of one code: digits, no gap after the first filled one. */
export function couldBeCode(cells: readonly string[]): boolean {
  const printed = segmentsIn(cells);
  if (printed.every((c) => c === "")) return true;
  const above = ["000", "00", "00"].slice(0, cells.length).join("-");
  return joinCode(printed, above) !== null;
}

function digits(text: string): string {
  return withoutBlanks(text).replace(/[-.]/g, "");
}

/** The cells' digits; a dash is a blank. */
function segmentsIn(cells: readonly string[]): readonly string[] {
  return cells.map((c) => (printsNothing(c) ? "" : narrowDigits(withoutBlanks(c))));
}
