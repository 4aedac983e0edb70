import {
  type Budget,
  type DocumentFormat,
  type Form,
  type Imprint,
  parseBudget,
  type Reading,
  readDisclosure,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { imprintOf } from "./imprint-of.ts";
import { type Refused, readDisclosureFile } from "./read.ts";

/**
 * The reading of a document as it lies in the store: a file is read again, a compiled budget is written again in its
 * form and then read, and has an imprint. Refused where a budget cannot be written.
 */
export async function readStored(
  bytes: Uint8Array,
  name: string,
  format: DocumentFormat,
): Promise<{ readonly reading: Reading; readonly imprint?: Imprint } | Refused> {
  if (format !== "compiled") return readDisclosureFile(bytes, name);
  const found = budgetOf(bytes);
  if ("problem" in found) return { file: name, refused: { code: "budget/invalid", message: found.problem } };
  const { budget, form } = found;
  const document = writeDocument(budget, form);
  return {
    reading: readDisclosure(document, [form], true),
    imprint: imprintOf(budget, form, document.name, false),
  };
}

/** The budget in these bytes and its form, or the first thing that is wrong with it. */
function budgetOf(bytes: Uint8Array): { budget: Budget; form: Form } | { problem: string } {
  const json = jsonOf(bytes);
  if (json === undefined) return { problem: "预算数据不是JSON，请确认选对了文件。" };
  const { budget, problems } = parseBudget(json);
  if (budget === null) return { problem: problems[0]?.message ?? "预算数据的格式不对。" };
  const form = forms.find((f) => f.id === budget.form);
  if (form === undefined) return { problem: `预算数据注明的样式“${budget.form}”本版本不认识，请更正。` };
  const error = validateBudget(budget, form).find((p) => p.severity === "error");
  return error === undefined ? { budget, form } : { problem: error.message };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
