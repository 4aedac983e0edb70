/** Law: whatever marks, digits, letters and rare characters names hold, every format says them, and nothing is found wrong. */
import {
  type Budget,
  type Form,
  type Reading,
  readDisclosure,
  saidBy,
  unitKey,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, type RenamedBudget, unusuallyNamed } from "@mingce/testkit";
import { pdfNotices } from "@mingce/writers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile, checkReading } from "./check.ts";
import { imprintOf } from "./imprint-of.ts";
import { found, parsed } from "./law-fixture.ts";
import { verifyFile } from "./verify.ts";
import { type WritableFormat, writableFormats, writeReading } from "./write-reading.ts";

/** Draws a form; MINGCE_NAME_RUNS asks for more, for a night or a release. A file in every format takes seconds. */
const runs = Number(process.env.MINGCE_NAME_RUNS ?? 6);
const fileRuns = Math.ceil(runs / 6);

/**
 * The same draws every time, so that a change is judged by itself; MINGCE_LAW_SEED asks for others. A counterexample is
 * shown as drawn: to make it smaller takes minutes.
 */
const draws = { seed: Number(process.env.MINGCE_LAW_SEED ?? 2024), endOnFailure: true };
const time = 120_000 + runs * 20_000;

/** Facts of the budgets whose files are written: what names do does not grow with them. */
const mostFacts = 300;

describe.each(forms.map((form) => ({ id: form.id, form })))("names in a disclosure of $id", ({ form }) => {
  it(
    "are understood, and cause no finding",
    () => {
      fc.assert(
        fc.property(named(form), ({ plain, renamed }) => {
          const [before, reading] = [written(plain, form), written(renamed, form)];
          expect(found(checkReading("公开", reading))).toEqual(found(checkReading("公开", before)));
          expect(unbound(reading)).toBe(unbound(before));
          expect(reading.statements.length).toBe(before.statements.length);
          expect(unitKey(reading.identity.unit ?? "")).toBe(unitKey(renamed.body));
        }),
        { ...draws, numRuns: runs },
      );
    },
    time,
  );

  it(
    "are said by every format as they were written",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          named(form).filter(({ plain }) => plain.facts.length < mostFacts),
          async ({ renamed }) => {
            const reading = written(renamed, form);
            const lacking = (await pdfNotices(reading.document)).some((notice) => notice.includes("〓"));
            for (const format of writableFormats)
              await saysTheSame(format, renamed, form, reading, format === "pdf" && lacking);
          },
        ),
        { ...draws, numRuns: fileRuns },
      );
    },
    time,
  );
});

function named(form: Form): fc.Arbitrary<RenamedBudget> {
  const drawn = budgetArbitrary(form).chain(unusuallyNamed);
  return drawn.map(({ plain, renamed }) => ({ plain, renamed: parsed(renamed) }));
}

function written(budget: Budget, form: Form): Reading {
  expect(validateBudget(budget, form).filter(({ severity }) => severity === "error")).toEqual([]);
  return readDisclosure(writeDocument(budget, form), forms);
}

function unbound({ numbers }: Reading): number {
  return numbers.filter(({ bound, freeText }) => !bound && !freeText).length;
}

/** `replaced`: the format prints 〓 for characters its fonts do not have. Then the file is whole, and names are others. */
async function saysTheSame(
  format: WritableFormat,
  budget: Budget,
  form: Form,
  reading: Reading,
  replaced: boolean,
): Promise<void> {
  const content = await writeReading(reading, format, imprintOf(budget, form, reading.document.name, false));
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = `公开.${format}`;
  expect(await verifyFile(bytes, file, null), format).toMatchObject({ outcome: "intact", differences: [] });
  if (format === "json" || format === "csv") return;
  const checked = await checkFile(bytes, file);
  if ("refused" in checked) throw new Error(checked.refused.message);
  expect(found(checked), format).toEqual(found(checkReading(file, reading)));
  expect(checked.reading.statements.length, format).toBe(reading.statements.length);
  if (replaced) return;
  const { form: known, year, level, unit } = reading.identity;
  expect(checked.reading.identity, format).toMatchObject({ form: known, year, level, unit });
  expect(checked.reading.statements.map(saidBy), format).toEqual(reading.statements.map(saidBy));
  expect(checked.reading.units, format).toEqual(reading.units);
}
