import { type Budget, type TextSource, textsOfBudget, textsOfReading, unitKey } from "@mingce/core";
import type { FileToCompare } from "./compare.ts";
import { earlierFile } from "./earlier-file.ts";

/** The texts of an earlier year's budget, document or JSON, or why there are none; a sentence. */
export type EarlierTexts = { readonly source: TextSource } | { readonly why: string };

/** Opens a file as what texts of the body of a budget are taken over from. */
export async function earlierTexts(given: FileToCompare, budget: Budget): Promise<EarlierTexts> {
  const { file } = given;
  const earlier = await earlierFile(given);
  if ("why" in earlier) return { why: `文字来源“${file}”读不出来：${earlier.why}` };
  if (earlier.kind === "ledger")
    return isOf(earlier.budget.body, budget) ?? { source: textsOfBudget(earlier.budget) };
  const { identity, form, freeTexts } = earlier.published;
  if (freeTexts === null)
    return {
      why: `文字来源“${file}”是数据包，只有数字，没有文字，没有可以沿用的。请改用当年的公开文件、公开的JSON数据或预算台账。`,
    };
  const other = identity.unit === null ? null : isOf(identity.unit, budget);
  return other ?? { source: textsOfReading({ form, freeTexts }) };
}

function isOf(body: string, budget: Budget): { readonly why: string } | null {
  if (unitKey(body) === unitKey(budget.body)) return null;
  return { why: `文字来源是“${body}”的，本预算是“${budget.body}”的，没有沿用。请确认选对了文件。` };
}
