import type { Budget } from "../budget/budget.ts";
import { ledgerOf } from "../budget/ledger-of.ts";
import { listedNames } from "../budget/listed-names.ts";
import { printedLedger } from "../budget/printed-ledger.ts";
import type { Block, Document } from "../document/document.ts";
import type { Form } from "../form/form.ts";
import { withIdentity } from "./identity-words.ts";
import { paragraph } from "./paragraph.ts";
import { writeContents } from "./write-contents.ts";
import { writeSection } from "./write-section.ts";
import { writeTable } from "./write-table.ts";
import { missingText, type WritingContext } from "./writing-context.ts";

/**
 * The whole disclosure of a budget in its form: cover, contents, every part with its tables and sections, body and
 * date. The same budget gives the same document. Errors: throws for a budget `validateBudget` calls an error.
 */
export function writeDocument(budget: Budget, form: Form): Document {
  return write(budget, form).document;
}

/** A free text a document asks for. */
export interface NeededText {
  /** Where the budget keeps it (`Budget.texts`). */
  readonly key: string;
  /** The change on last year that a reason explains, in steps; null for any other text. */
  readonly change: number | null;
  /** True where the budget holds it. */
  readonly kept: boolean;
}

/** Every free text the document asks for, in printed order, each once. */
export function neededTexts(budget: Budget, form: Form): readonly NeededText[] {
  return write(budget, form).texts;
}

/** Keys of the free texts the document asks for and the budget lacks, in printed order. */
export function missingTexts(budget: Budget, form: Form): readonly string[] {
  return neededTexts(budget, form).flatMap((text) => (text.kept ? [] : [text.key]));
}

function write(budget: Budget, form: Form): { document: Document; texts: readonly NeededText[] } {
  const texts = new Map<string, NeededText>();
  const text = (key: string, change: number | null): string => {
    const stored = budget.texts[key] ?? "";
    const kept = stored.trim() !== "";
    texts.set(key, { key, change, kept });
    return kept ? stored : missingText;
  };
  const ledger = printedLedger(ledgerOf(budget, form), budget, form);
  const context: WritingContext = { budget, form, ledger, listed: listedNames(budget, form), text };
  const blocks: readonly Block[] = [
    ...form.cover.map((line) => paragraph(withIdentity(line, context), "title")),
    ...writeContents(context),
    ...writeParts(context),
    ...form.closing.map((line) => paragraph(withIdentity(line, context))),
  ];
  const name = `${budget.body}${withIdentity(form.title, context)}`;
  return { document: { name, format: "compiled", blocks }, texts: [...texts.values()] };
}

function writeParts(context: WritingContext): readonly Block[] {
  return context.form.parts.flatMap((part) => [
    ...(part.heading === "" ? [] : [paragraph(withIdentity(part.heading, context), "heading1")]),
    ...part.content.flatMap((content) =>
      content.kind === "table" ? writeTable(content, context) : writeSection(content, context),
    ),
  ]);
}
