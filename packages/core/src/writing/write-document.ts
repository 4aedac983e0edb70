import type { Budget } from "../budget/budget.ts";
import type { PriorAmount } from "../budget/ledger-beside.ts";
import { listedNames } from "../budget/listed-names.ts";
import { withOwnCodes } from "../budget/own-codes.ts";
import { isDemanded, parseReasonsFrom } from "../budget/reasons-from.ts";
import type { PrintedLastYear } from "../compare/printed-last-year.ts";
import { unitOf } from "../cube/selection.ts";
import type { Block, Document } from "../document/document.ts";
import type { Form } from "../form/form.ts";
import { kindOf } from "../quantity/unit.ts";
import { disclosedLedger } from "./disclosed-ledger.ts";
import { draftLine, draftTitle } from "./draft-mark.ts";
import { withIdentity } from "./identity-words.ts";
import type { AskedText, NeededText } from "./needed-text.ts";
import { paragraph } from "./paragraph.ts";
import { writeContents } from "./write-contents.ts";
import { writeSection } from "./write-section.ts";
import { writeTable } from "./write-table.ts";
import { missingText, type WritingContext } from "./writing-context.ts";

/**
 * The whole disclosure of a budget in its form: cover, contents, every part with its tables and sections, body and
 * date. The same budget gives the same document. Errors: throws for a budget `validateBudget` calls an error.
 */
export function writeDocument(budget: Budget, form: Form, options: WritingOptions = {}): Document {
  return write(budget, form, options).document;
}

/** How a document is written. */
export interface WritingOptions {
  /** True marks it as a draft: in its name and in its first line. */
  readonly draft?: boolean;
  /** Last year's published document: what the budget does not enter of last year is taken from it. */
  readonly lastYear?: PrintedLastYear;
}

/** Every free text the document asks for, in printed order, each once. */
export function neededTexts(budget: Budget, form: Form, options: WritingOptions = {}): readonly NeededText[] {
  return write(budget, form, options).texts;
}

/** Every amount of last year the document compares with, beside last year's document, and where it comes from. */
export function priorAmounts(budget: Budget, form: Form, lastYear: PrintedLastYear): readonly PriorAmount[] {
  return write(budget, form, { lastYear }).priors;
}

interface Written {
  readonly document: Document;
  readonly texts: readonly NeededText[];
  readonly priors: readonly PriorAmount[];
}

function write(budget: Budget, declared: Form, { draft = false, lastYear }: WritingOptions): Written {
  const form = withOwnCodes(declared, budget);
  const texts = new Map<string, NeededText>();
  const text = (asked: AskedText): string | null => {
    const stored = budget.texts[asked.key] ?? "";
    const kept = stored.trim() !== "";
    if (!kept && !demands(asked, budget, form)) return null;
    const told = isNil(asked) ? nilReason : null;
    texts.set(asked.key, { ...asked, change: asked.explains?.change ?? null, kept, told });
    return kept ? stored : (told ?? missingText);
  };
  const ledger = disclosedLedger(budget, form, lastYear);
  const context: WritingContext = { budget, form, ledger, listed: listedNames(budget, form), text };
  const blocks: readonly Block[] = [
    ...(draft ? [paragraph(draftLine, "note")] : []),
    ...form.cover.map((line) => paragraph(withIdentity(line, context), "title")),
    ...writeContents(context),
    ...writeParts(context),
    ...form.closing.map((line) => paragraph(withIdentity(line, context))),
  ];
  const title = `${budget.body}${withIdentity(form.title, context)}`;
  const name = draft ? draftTitle(title) : title;
  const document: Document = { name, format: "compiled", blocks };
  return { document, texts: [...texts.values()], priors: ledger.priors() };
}

/** Why nothing changed where there was nothing in either year. */
const nilReason = "本年和上年均未安排";

/** True for the reason of what is nothing in both years, which the ledger tells by itself. */
function isNil({ explains }: AskedText): boolean {
  return explains !== null && explains.change === 0 && explains.prior === 0;
}

/** The reason of a change below the budget's own limit may be left out; every other text is demanded. */
function demands({ about, explains }: AskedText, { reasonsFrom }: Budget, form: Form): boolean {
  const from = reasonsFrom === undefined ? null : parseReasonsFrom(reasonsFrom);
  if (explains === null || from === null) return true;
  const cube = about === null ? undefined : form.cubes[about.cube];
  const unit = cube === undefined || about === null ? null : unitOf(cube, about);
  return isDemanded(explains.change, explains.prior, kindOf(unit ?? "yuan") === "money", from);
}

function writeParts(context: WritingContext): readonly Block[] {
  return context.form.parts.flatMap((part) => [
    ...(part.heading === "" ? [] : [paragraph(withIdentity(part.heading, context), "heading1")]),
    ...part.content.flatMap((content) =>
      content.kind === "table" ? writeTable(content, context) : writeSection(content, context),
    ),
  ]);
}
