import {
  type Budget,
  parseBudget,
  type TextSource,
  textsOfBudget,
  textsOfReading,
  unitKey,
} from "@mingce/core";
import type { FileToCompare } from "./compare.ts";
import { readDisclosureFile } from "./read.ts";

/** The texts of an earlier year's budget (JSON) or document (any format), or why there are none; a sentence. */
export type EarlierTexts = { readonly source: TextSource } | { readonly why: string };

/** Opens a file as what texts of the body of a budget are taken over from. */
export async function earlierTexts({ bytes, file }: FileToCompare, budget: Budget): Promise<EarlierTexts> {
  const earlier = /\.json$/i.test(file) ? budgetIn(bytes) : null;
  if (earlier !== null) return isOf(earlier.body, budget) ?? { source: textsOfBudget(earlier) };
  const read = await readDisclosureFile(bytes, file);
  if ("refused" in read) return { why: `文字来源“${file}”读不出来：${read.refused.message}` };
  const { identity } = read.reading;
  const other = identity.unit === null ? null : isOf(identity.unit, budget);
  return other ?? { source: textsOfReading(read.reading) };
}

function isOf(body: string, budget: Budget): { readonly why: string } | null {
  if (unitKey(body) === unitKey(budget.body)) return null;
  return { why: `文字来源是“${body}”的，本预算是“${budget.body}”的，没有沿用。请确认选对了文件。` };
}

function budgetIn(bytes: Uint8Array): Budget | null {
  try {
    return parseBudget(JSON.parse(new TextDecoder().decode(bytes))).budget;
  } catch {
    return null;
  }
}
