import { readable } from "../text/characters.ts";
import type { Budget } from "./budget.ts";
import { isPrintable } from "./validate-characters.ts";

/**
 * A budget with its texts as people read them: hanzi in place of the radicals and compatibility ideographs a copy out
 * of a PDF brings along, nothing that cannot be seen. Else a name read back from the disclosure would be another one.
 * Keys of texts hold names as nodes (`nameNode`). A text no format can print stays, for `validateBudget` to tell.
 */
export function readableBudget(budget: Budget): Budget {
  const entries = Object.entries(budget).map(([name, value]) => [
    name,
    name === "texts" ? withPlainKeys(budget.texts) : withPlainTexts(value),
  ]);
  return Object.fromEntries(entries);
}

function withPlainKeys(texts: Budget["texts"]): Budget["texts"] {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [keyOf(plain(key)), plain(text)]));
}

function withPlainTexts(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map(withPlainTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainTexts(each)]));
}

function plain(text: string): string {
  return isPrintable(text) ? readable(text) : text;
}

/** "/" parts the segments of a key; what a name's node holds full-width besides it may have been written as typed. */
function keyOf(key: string): string {
  return key.replace(/[|#,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
