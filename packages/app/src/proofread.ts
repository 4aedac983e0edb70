import {
  type Budget,
  type BudgetProblem,
  disclosedLedger,
  type Form,
  ledgerSays,
  missingText,
  type Place,
  type PrintedLastYear,
  placeName,
  type Reading,
} from "@mingce/core";
import { checkReading } from "./check.ts";

/**
 * What the checker would tell of a document just compiled, for whoever entered the budget: words that contradict its
 * numbers, words the form takes for its own headings and sentences, targets that do not fit. Each stands where its text
 * is kept (`texts.KEY`) if one text alone holds it. Texts still to be written are not told again.
 * Limit: notes of a check (info) are left to the check.
 */
export function proofread(
  budget: Budget,
  form: Form,
  reading: Reading,
  lastYear?: PrintedLastYear,
): readonly BudgetProblem[] {
  const { findings } = checkReading(reading.document.name, reading);
  const told = findings.flatMap(({ severity, message, at }): readonly BudgetProblem[] => {
    if (severity === "info" || at[0]?.text === missingText) return [];
    return [{ severity, where: whereOf(at[0], budget), message: `编出的文件自查：${message}` }];
  });
  const seen = new Set(findings.flatMap(({ at }) => at.map(addressOf)));
  return [...told, ...misread(budget, form, reading, lastYear).filter(({ at }) => !seen.has(addressOf(at)))];
}

type Misread = BudgetProblem & { readonly at: Place };

/** Numbers of the document that say something else than the ledger it was written from. */
function misread(
  budget: Budget,
  form: Form,
  reading: Reading,
  lastYear: PrintedLastYear | undefined,
): readonly Misread[] {
  const ledger = disclosedLedger(budget, form, lastYear);
  return reading.statements.flatMap((statement): readonly Misread[] => {
    const { printed, place, selection } = statement;
    const says = ledger.knows(selection) ? ledgerSays(statement, ledger, form) : null;
    // A thousandth of a step more: ratios are worked out in floating point.
    if (says === null || Math.abs(says - printed.value) <= printed.quantum / 2 + 1e-3) return [];
    const message = `编出的文件自查：${placeName(reading, place)}读出来是${printed.text}，与台账不同。请检查这附近填写的文字里有没有与标题、固定语句相同的写法。`;
    return [{ severity: "error", where: whereOf(place, budget), message, at: place }];
  });
}

/** The one text that holds what a place prints; the document itself where none or several do. */
function whereOf(place: Place | undefined, { texts }: Budget): string {
  const printed = place?.text.replace(/\s/g, "") ?? "";
  if (printed === "") return "";
  const holding = Object.keys(texts).filter((key) => texts[key]?.replace(/\s/g, "").includes(printed));
  const near = holding.filter((key) => key.split("/")[0] === place?.section);
  const [only, another] = near.length > 0 ? near : holding;
  return only === undefined || another !== undefined ? "" : `texts.${only}`;
}

function addressOf({ address }: Place): string {
  return JSON.stringify(address);
}
