import { selectionName } from "../articulation/item-name.ts";
import { quoted, sectionName } from "../articulation/section-name.ts";
import { type Selection, unitOf } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { kindOf, scaleOf, type Unit, unitWord } from "../quantity/unit.ts";
import type { AskedText, ExplainedChange, NeededText, TextKind } from "../writing/needed-text.ts";
import { movementWords, rateWords } from "../writing/number-words.ts";
import { neededTexts, type WritingOptions } from "../writing/write-document.ts";
import { missingText } from "../writing/writing-context.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";

/** A text a document asks for and nobody has written: where it would stand, of what, and what it has to explain. */
export interface MissingText {
  /** Where the budget is to keep it (`Budget.texts`). */
  readonly key: string;
  readonly kind: TextKind;
  /** The section for people: 情况说明五（三）“…”. */
  readonly section: string;
  /** What it is about, for people; empty where it is no more than its section. */
  readonly item: string;
  /**
   * The change a reason has to explain (增加12.00万元) and its rate in per cent (增长5.00), which is null where nothing
   * changed; null for any other text.
   */
  readonly change: { readonly amount: string; readonly rate: string | null } | null;
}

/**
 * What a document asks for and nobody has written: the reasons first, the largest change before the others (money
 * before what is counted), then the other texts as they are printed.
 */
export function missingTextsOf(
  budget: Budget,
  form: Form,
  options: WritingOptions = {},
): readonly MissingText[] {
  const missing = neededTexts(budget, form, options).filter(({ kept, told }) => !kept && told === null);
  return [...missing].sort(bySize(form)).map((text) => missingTextOf(text, form));
}

/** A warning for every one of them, in their order. */
export function missingTextProblems(
  budget: Budget,
  form: Form,
  options: WritingOptions = {},
): readonly BudgetProblem[] {
  return missingTextsOf(budget, form, options).map((text) =>
    budgetWarning(
      `texts.${text.key}`,
      `${sentenceOf(text)}公开文本中将写作“${missingText}”，请补充后再公开。`,
    ),
  );
}

const missingWords: Readonly<Record<TextKind, string>> = {
  reason: "增减原因（上年数还不清楚）",
  use: "用途",
  words: "文字说明",
};

function sentenceOf({ section, item, kind, change }: MissingText): string {
  const where = `${section}${item === "" ? "" : `中“${quoted(item)}”`}`;
  if (change === null) return `${where}的${missingWords[kind]}还没有写，`;
  const rate = change.rate === null ? "" : `（${change.rate}%）`;
  return `${where}比上年预算${change.amount}${rate}，原因还没有写，`;
}

function missingTextOf(text: NeededText, form: Form): MissingText {
  const { key, kind, about, explains } = text;
  const change = explains === null ? null : changeOf(explains, unitOfSelection(about, form), form);
  return { key, kind, ...placeOfText(text, form), change };
}

/** Where a text stands and what it is about, for people. */
export function placeOfText(
  { section, line, about }: AskedText,
  form: Form,
): Pick<MissingText, "section" | "item"> {
  const naming = { form, document: { format: "compiled" } } as const;
  const item = line === "" && about !== null ? selectionName(naming, about, section) : line;
  return { section: sectionName(naming, section), item };
}

function changeOf({ change, prior }: ExplainedChange, unit: Unit, form: Form): MissingText["change"] {
  const amount = movementWords(change, unit, form);
  const below = /^持平/.test(amount) && change !== 0;
  const smallest = `不足${(1 / 10 ** form.text.decimals).toFixed(form.text.decimals)}${unitWord(form.text.unit)}`;
  const said = below ? `${change < 0 ? "减少" : "增加"}${smallest}` : amount;
  return { amount: said, rate: change === 0 ? null : rateWords(prior + change, prior) };
}

/** Largest change first; what explains none keeps its printed order behind them. */
function bySize(form: Form): (a: NeededText, b: NeededText) => number {
  const size = ({ about, explains }: NeededText): number => {
    if (explains === null) return -1;
    const unit = unitOfSelection(about, form);
    const steps = Math.abs(explains.change);
    return kindOf(unit) === "money" ? 1 + steps : steps / scaleOf(unit) / Number.MAX_SAFE_INTEGER;
  };
  return (a, b) => size(b) - size(a);
}

function unitOfSelection(selection: Selection | null, form: Form): Unit {
  const cube = selection === null ? undefined : form.cubes[selection.cube];
  return (cube === undefined || selection === null ? null : unitOf(cube, selection)) ?? "yuan";
}
