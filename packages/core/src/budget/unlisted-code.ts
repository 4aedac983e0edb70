import type { NodeId } from "../dimension/tree.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form } from "../form/form.ts";
import { splitCode } from "../table/code.ts";

/** What the lists lack of a code: its own name or that of a part above it, from the highest on. */
export type UnlistedCode =
  | { readonly kind: "no code" }
  | { readonly kind: "category" | "below"; readonly parts: readonly NodeId[] };

/**
 * What the lists lack of a code in a year and the year before it, for a code may have ended then; null for a code that
 * is listed with every one above it, and in a dimension that has no codes.
 */
export function unlistedCode(form: Form, dimension: string, node: NodeId, year: number): UnlistedCode | null {
  if (form.codes[dimension] === undefined) return null;
  if (splitCode(node) !== node) return { kind: "no code" };
  const segments = node.split("-");
  const parts = segments
    .map((_, i) => segments.slice(0, i + 1).join("-"))
    .filter((code) => codeNameIn(form, dimension, code, year) === undefined);
  const [highest] = parts;
  return highest === undefined ? null : { kind: highest.includes("-") ? "below" : "category", parts };
}

/** What is wrong with an unlisted code and what to do, for people. */
export function unlistedWords(unlisted: UnlistedCode): string {
  if (unlisted.kind === "no code") return "不是三位、五位或七位的科目编码，请更正";
  const [category = "", ...below] = unlisted.parts.map((part) => part.replaceAll("-", ""));
  if (unlisted.kind === "category") return `没有“${category}”这一类，请从下拉列表中选择`;
  const named = [category, ...below].join("、");
  return `科目表中没有${named}，请核对；如确有此科目，请在《补充科目》中登记${named}的名称`;
}
