import { type Imprint, imprintWords } from "@mingce/core";
import { draftDifferences } from "./draft-differences.ts";

/** Said where a file carries no imprint. */
export const noImprint = "文件里没有编制信息：它不是本程序编制的，或者编制信息已被去掉。";

/**
 * What the imprint says beside what this ledger and this program would say; `expected.draft` is what the file shows.
 */
export function imprintSentences(found: Imprint | null, expected: Imprint) {
  if (found === null) return { proven: [], differences: [], unproven: [noImprint] };
  const proven: string[] = [];
  const differences = [...draftDifferences(found, expected.draft)];
  const unproven: string[] = [];
  if (found.form === expected.form) proven.push(`公开样式相同：${found.form}。`);
  else differences.push(`编制信息写的公开样式是${found.form}，台账用的是${expected.form}。`);
  if (found.ledger === expected.ledger) proven.push(`台账摘要相同：${found.ledger}。`);
  else
    differences.push(
      "台账摘要不同：文件不是由这份台账编制的，或台账后来改过，或编制时用过的选项（--reasons-from、--texts-from）没有照样给出。请找出当时的台账和选项，或用现在的台账重新编制。",
    );
  for (const field of ["title", "publisher", "date", "index"] as const) {
    if (found.filing[field] === expected.filing[field]) continue;
    differences.push(
      `编制信息写的${imprintWords[`mingce-${field}`]}是“${found.filing[field] ?? "（没有）"}”，台账编制出来的是“${expected.filing[field] ?? "（没有）"}”。`,
    );
  }
  if (found.product !== expected.product)
    unproven.push(`文件由${found.product}编制，现在的程序是${expected.product}，版面可能不同。`);
  if (found.rules === expected.rules) proven.push(`规则版本相同：${found.rules}。`);
  else
    unproven.push(`编制时的规则版本是${found.rules}，现在是${expected.rules}，当时按什么规则核对无从重现。`);
  return { proven, differences, unproven };
}
