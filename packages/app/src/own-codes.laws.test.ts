/**
 * Law: a code no official list holds is an error until its name is registered, and a draft keeps it; then every book prints the name, reads back
 * without a finding, and the workbook keeps it. Official tables bring the names along.
 */
import {
  type Budget,
  draftOf,
  entryWorkbook,
  type Form,
  placeName,
  type Reading,
  readDisclosure,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, ownCoded } from "@mingce/testkit";
import { writeEntry } from "@mingce/writers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReading } from "./check.ts";
import { importEntry } from "./import-entry.ts";
import { importTables } from "./import-tables.ts";
import { found, parsed } from "./law-fixture.ts";
import { officialTables, tablesWorkbook } from "./official-tables-fixture.ts";

/** Draws a form; MINGCE_LAW_RUNS asks for more, for a night or a release. */
const runs = Number(process.env.MINGCE_LAW_RUNS ?? 12);
const draws = { seed: Number(process.env.MINGCE_LAW_SEED ?? 2024), endOnFailure: true };
const time = 120_000 + runs * 10_000;

describe.each(forms.map((form) => ({ id: form.id, form })))("codes outside the lists in $id", ({ form }) => {
  const drawn = budgetArbitrary(form)
    .chain((budget) => ownCoded(budget, form))
    .map(({ plain, coded }) => ({ plain, coded: { ...coded, ...parsed(coded) } }));

  it(
    "are errors without a name, and printed and understood with one",
    () => {
      fc.assert(
        fc.property(drawn, ({ plain, coded }) => {
          const { ownCodes, ...nameless } = coded;
          const told = errorsOf(nameless, form);
          for (const { code } of ownCodes) expect(told.join("\n")).toContain(code.replaceAll("-", ""));

          expect(draftOf(nameless, validateBudget(nameless, form)).facts).toEqual(nameless.facts);

          expect(errorsOf(coded, form)).toEqual([]);
          const [before, reading] = [written(plain, form), written(coded, form)];
          expect(found(checkReading("公开", reading))).toEqual(found(checkReading("公开", before)));
          expect(unbound(reading), JSON.stringify(ownCodes)).toEqual(unbound(before));
          for (const { code, name } of ownCodes) {
            const printed = reading.codeNames.filter((entry) => entry.code === code);
            expect(printed.map((entry) => entry.name)).toEqual(printed.map(() => bare(name)));
          }
        }),
        { ...draws, numRuns: runs },
      );
    },
    time,
  );

  it(
    "come back from the workbook, and from official tables",
    async () => {
      await fc.assert(
        fc.asyncProperty(drawn, async ({ coded }) => {
          const entry = importEntry(await writeEntry(entryWorkbook(form, coded)), "填报.xlsx");
          if ("refused" in entry) throw new Error(entry.refused.message);
          expect(entry.problems.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(entry.budget?.ownCodes ?? []).toEqual(coded.ownCodes);

          const { body, year } = coded;
          const bytes = await tablesWorkbook(officialTables(coded, form));
          const tables = await importTables(bytes, "导出.xlsx", { form: form.id, body, year });
          if ("refused" in tables) throw new Error(tables.refused.message);
          const told = tables.problems.map(({ message }) => message).join("\n");
          const { facts, given = [] } = tables.budget;
          const used = [
            ...facts.flatMap(({ at }) => Object.values(at)),
            ...given.flatMap(({ where }) => Object.values(where).flat()),
          ];
          const isUsed = (code: string) => used.some((node) => node === code || node.startsWith(`${code}-`));
          for (const { code, name } of coded.ownCodes.filter((own) => isUsed(own.code))) {
            const taken = tables.budget.ownCodes?.find((own) => own.code === code);
            expect(bare(taken?.name ?? "")).toBe(bare(name));
            expect(told).toContain(`科目${code.replaceAll("-", "")}不在科目表中`);
          }
        }),
        { ...draws, numRuns: Math.ceil(runs / 4) },
      );
    },
    time,
  );
});

function errorsOf(budget: Budget, form: Form): readonly string[] {
  return validateBudget(budget, form).flatMap(({ severity, message }) =>
    severity === "error" ? [message] : [],
  );
}

function written(budget: Budget, form: Form): Reading {
  return readDisclosure(writeDocument(budget, form), forms);
}

/** Numbers nobody knows the meaning of, as printed. */
function unbound(reading: Reading): readonly string[] {
  return reading.numbers.flatMap(({ bound, freeText, place }) =>
    bound || freeText ? [] : [placeName(reading, place)],
  );
}

/** A name without blanks and with full-width brackets, as it is printed and read. */
function bare(name: string): string {
  return name.replace(/\s/g, "").replaceAll("(", "（").replaceAll(")", "）");
}
