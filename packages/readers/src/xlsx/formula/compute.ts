import { digitsOf, roundedTo } from "../number-format/digits.ts";
import type { Corner, Token } from "./tokens.ts";

/** What a formula's references answer: the numbers of a rectangle, or null where it holds what cannot be computed with. */
export interface Cells {
  /** The number in one cell; an empty cell counts as 0. Null for text, errors and what is not known. */
  readonly number: (sheet: string | null, at: Corner) => number | null;
  /** The numbers of a rectangle, text and empty cells left out as SUM leaves them out; null where one is not known. */
  readonly numbers: (sheet: string | null, from: Corner, to: Corner) => readonly number[] | null;
}

/**
 * The result of a formula of numbers, cells, + - * / %, SUM and ROUND; null for any other, and where a cell it needs
 * holds text or an error, or it divides by zero. Nothing is computed that could mean something else.
 */
export function computed(tokens: readonly Token[], cells: Cells): number | null {
  const at = { index: 0, depth: 0 };
  const result = sum(tokens, at, cells);
  return at.index === tokens.length ? result : null;
}

interface At {
  index: number;
  depth: number;
}

const deepest = 64;

function sign(tokens: readonly Token[], at: At, signs: string): string | null {
  const token = tokens[at.index];
  if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
  at.index++;
  return token.sign;
}

function sum(tokens: readonly Token[], at: At, cells: Cells): number | null {
  let total = product(tokens, at, cells);
  for (let s = sign(tokens, at, "+-"); s !== null && total !== null; s = sign(tokens, at, "+-")) {
    const next = product(tokens, at, cells);
    total = next === null ? null : s === "+" ? total + next : total - next;
  }
  return total;
}

function product(tokens: readonly Token[], at: At, cells: Cells): number | null {
  let total = factor(tokens, at, cells);
  for (let s = sign(tokens, at, "*/"); s !== null && total !== null; s = sign(tokens, at, "*/")) {
    const next = factor(tokens, at, cells);
    total = next === null || (s === "/" && next === 0) ? null : s === "*" ? total * next : total / next;
  }
  return total;
}

function factor(tokens: readonly Token[], at: At, cells: Cells): number | null {
  if (++at.depth > deepest) return null;
  const lead = sign(tokens, at, "+-");
  let value = lead === null ? single(tokens, at, cells) : factor(tokens, at, cells);
  if (value !== null && lead === "-") value = -value;
  while (value !== null && sign(tokens, at, "%") !== null) value /= 100;
  at.depth--;
  return value;
}

function single(tokens: readonly Token[], at: At, cells: Cells): number | null {
  const token = tokens[at.index];
  if (token === undefined) return null;
  at.index++;
  if (token.kind === "number") return token.number;
  if (token.kind === "area") return isOne(token) ? cells.number(token.sheet, token.from) : null;
  if (token.kind === "function") {
    if (token.name === "SUM") return sumOf(tokens, at, cells);
    return token.name === "ROUND" ? rounded(tokens, at, cells) : null;
  }
  if (token.sign !== "(") return null;
  const inner = sum(tokens, at, cells);
  return sign(tokens, at, ")") === null ? null : inner;
}

function isOne({ from, to }: { readonly from: Corner; readonly to: Corner }): boolean {
  return from.row === to.row && from.column === to.column;
}

/** The arguments of SUM: an area by itself leaves out text, anything computed counts as it is. */
function sumOf(tokens: readonly Token[], at: At, cells: Cells): number | null {
  let total = 0;
  do {
    const token = tokens[at.index];
    const after = tokens[at.index + 1];
    if (token?.kind === "area" && after?.kind === "sign" && (after.sign === "," || after.sign === ")")) {
      at.index++;
      const numbers = cells.numbers(token.sheet, token.from, token.to);
      if (numbers === null) return null;
      for (const number of numbers) total += number;
    } else {
      const value = sum(tokens, at, cells);
      if (value === null) return null;
      total += value;
    }
  } while (sign(tokens, at, ",") !== null);
  return sign(tokens, at, ")") === null ? null : total;
}

const mostDecimals = 15;

function rounded(tokens: readonly Token[], at: At, cells: Cells): number | null {
  const value = sum(tokens, at, cells);
  if (value === null || sign(tokens, at, ",") === null) return null;
  const decimals = sum(tokens, at, cells);
  if (decimals === null || sign(tokens, at, ")") === null) return null;
  if (!Number.isInteger(decimals) || Math.abs(decimals) > mostDecimals) return null;
  const scaled = decimals < 0 ? value / 10 ** -decimals : value;
  const { whole, fraction } = roundedTo(digitsOf(scaled), Math.max(0, decimals));
  const size = Number(`${whole}.${fraction}`) * (decimals < 0 ? 10 ** -decimals : 1);
  return value < 0 ? -size : size;
}
