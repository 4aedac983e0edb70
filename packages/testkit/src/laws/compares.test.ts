/** Documents of one ledger agree with one another; a digit changed in one of them is found, and its place is named. */
import {
  type ComparedDocument,
  compareDocuments,
  type Form,
  type PairCompared,
  type PairKind,
  readDisclosure,
  type Statement,
  writeDocument,
  yearBefore,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { departmentAndUnits, twoYears } from "../budget/related-budgets.ts";
import { documentToText } from "../document-to-text.ts";
import { writtenAs } from "../formats/written-as.ts";
import { changeDigit } from "../planters/change-digit.ts";
import { textDocument } from "../planters/printed-disclosure.ts";
import { lawRuns, lawSeed, lawTime } from "./runs.ts";

const runs = Math.ceil(lawRuns / 15);
/** One try reads and compares up to six documents. */
const departmentRuns = Math.ceil(lawRuns / 50);

type Written = ComparedDocument & { readonly text: string };

function written(file: string, text: string): Written {
  return { file, text, reading: readDisclosure(textDocument(text), forms) };
}

const textOf = (budget: Parameters<typeof writeDocument>[0]): string => {
  const form = forms.find((f) => f.id === budget.form) as Form;
  return documentToText(writeDocument(budget, form));
};

/** A digit of one of the statements that may be chosen, changed by so much that no rounding explains it. */
const edits = fc.record({
  statement: fc.nat(),
  digit: fc.nat({ max: 20 }),
  step: fc.integer({ min: 1, max: 9 }),
});

/** The smallest change no rounding of a few printed amounts hides, in fen: ten hundredths of 万元. */
const visible = 100_000;

function planted(
  document: Written,
  may: (s: Statement) => boolean,
  edit: { readonly statement: number; readonly digit: number; readonly step: number },
): { readonly document: Written; readonly at: Statement["place"]; readonly what: string } | null {
  const { statements, document: tree } = document.reading;
  const chosen = statements.filter((s) => s.place.table !== null && !s.printed.blank && may(s));
  const statement = chosen[edit.statement % Math.max(1, chosen.length)];
  const changed = statement && changeDigit(tree, document.text, statement, edit.digit, edit.step);
  if (!statement || !changed || Math.abs(changed.value - statement.printed.value) < visible) return null;
  return {
    document: written(document.file, changed.text),
    at: statement.place,
    what: `${statement.place.table} ${statement.place.row} ${statement.printed.text} → ${changed.printed}`,
  };
}

/** Errors and warnings of the pairs of a kind. */
function wrong(pairs: readonly PairCompared[], kind: PairKind): PairCompared["findings"] {
  return pairs
    .filter((pair) => pair.kind === kind)
    .flatMap((pair) => pair.findings.filter((f) => f.severity !== "info"));
}

/** Whether one of the findings names a place of a file. */
function names(
  found: PairCompared["findings"],
  file: string,
  { table, row, column }: Statement["place"],
): boolean {
  return found.some(({ at }) =>
    at.some((p) => p.file === file && p.table === table && p.row === row && p.column === column),
  );
}

const messages = (pairs: readonly PairCompared[]): readonly string[] =>
  pairs.flatMap(({ findings }) =>
    findings.flatMap((f) => (f.severity === "info" ? [] : [`${f.code} ${f.message}`])),
  );

describe.each(forms.map((form) => ({ id: form.id, form })))("two years of $id", ({ form }) => {
  const drawn = fc.sample(fc.tuple(twoYears(form), edits), { seed: lawSeed, numRuns: runs });

  it(
    "agree; a digit changed in last year's tables is named where this year speaks of it",
    () => {
      let tried = 0;
      for (const [budgets, edit] of drawn) {
        const [last, now] = [
          written("last.txt", textOf(budgets.last)),
          written("now.txt", textOf(budgets.now)),
        ];
        const { pairs } = compareDocuments([now, last]);
        expect(pairs.map(({ kind, members }) => ({ kind, members }))).toEqual([
          { kind: "lastYear", members: [1, 0] },
        ]);
        expect(messages(pairs)).toEqual([]);
        const spoken = new Set(
          now.reading.statements.flatMap((s) =>
            s.kind === "change" && s.against === "budgeted" ? [yearBefore(s.selection).key] : [],
          ),
        );
        const plant = planted(last, (s) => spoken.has(yearBefore(s.selection).key), edit);
        if (plant === null) continue;
        tried += 1;
        const found = wrong(compareDocuments([plant.document, now]).pairs, "lastYear");
        expect(names(found, "last.txt", plant.at), plant.what).toBe(true);
      }
      expect(tried).toBeGreaterThan(0);
    },
    lawTime,
  );
});

const families = forms.flatMap((department) => {
  const unit = forms.find(
    (f) => f.level === "unit" && f.issuer === department.issuer && f.years.from === department.years.from,
  );
  return department.level === "department" && unit !== undefined
    ? [{ id: department.id, department, unit }]
    : [];
});

describe.each(families)("a department and its units: $id", ({ department, unit }) => {
  const drawn = fc.sample(fc.tuple(departmentAndUnits(department, unit), edits), {
    seed: lawSeed,
    numRuns: departmentRuns,
  });

  it(
    "agree, all units together too; a digit changed in a unit's tables is named where all units print it",
    () => {
      let tried = 0;
      for (const [budgets, edit] of drawn) {
        const whole = written("department.txt", textOf(budgets.department));
        const parts = budgets.units.map((b, i) => written(`unit-${i}.txt`, textOf(b)));
        const { pairs } = compareDocuments([whole, ...parts]);
        expect(pairs.filter((p) => p.members[0] === 0).map((p) => p.kind)).toEqual([
          "sameBody",
          ...parts.slice(1).map(() => "departmentUnit"),
          "departmentUnits",
        ]);
        expect(pairs.at(-1)).toMatchObject({ kind: "departmentUnits", complete: true });
        expect(pairs.at(-1)?.compared.matched).toBeGreaterThan(0);
        expect(messages(pairs)).toEqual([]);
        const keys = [whole, ...parts].map(
          (d) => new Set(d.reading.statements.map(({ selection }) => selection.key)),
        );
        const everywhere = ({ kind, selection }: Statement): boolean =>
          kind === "amount" &&
          selection.regions.project === undefined &&
          keys.every((known) => known.has(selection.key));
        const own = parts[0];
        const plant = own === undefined ? null : planted(own, everywhere, edit);
        if (plant === null) continue;
        tried += 1;
        const again = compareDocuments([whole, plant.document, ...parts.slice(1)]).pairs;
        const found = [...wrong(again, "departmentUnits"), ...wrong(again, "sameBody")];
        expect(names(found, "unit-0.txt", plant.at), plant.what).toBe(true);
      }
      expect(tried).toBeGreaterThan(0);
    },
    lawTime,
  );

  it("cannot be said to be complete where a unit is left out, and are still held to the department", () => {
    const [budgets] = fc.sample(departmentAndUnits(department, unit), { seed: lawSeed, numRuns: 1 });
    if (budgets === undefined) throw new Error("Nothing was drawn.");
    const files = [budgets.department, ...budgets.units.slice(0, -1)];
    const { pairs } = compareDocuments(files.map((b, i) => written(`${i}.txt`, textOf(b))));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every((p) => !p.complete)).toBe(true);
    expect(messages(pairs)).toEqual([]);
  });
});

describe.each(forms.map((form) => ({ id: form.id, form })))("formats of one document of $id", ({ form }) => {
  const drawn = fc.sample(fc.tuple(budgetArbitrary(form), edits), { seed: lawSeed, numRuns: 2 });

  it.each(["html", "docx", "xlsx"] as const)(
    "text and %s say the same; a digit changed in the text is named with both files",
    async (format) => {
      for (const [budget, edit] of drawn) {
        const text = written("a.txt", textOf(budget));
        const read = await readDocument(await writtenAs(format, writeDocument(budget, form)), `b.${format}`);
        if (!read.ok) throw new Error(read.refusal.message);
        const other = { file: `b.${format}`, reading: readDisclosure(read.document, forms) };
        const { pairs } = compareDocuments([text, other]);
        expect(pairs).toMatchObject([
          { kind: "sameDocument", outcome: "passed", compared: { unmatched: {} } },
        ]);
        expect(messages(pairs)).toEqual([]);
        const plant = planted(text, () => true, edit);
        if (plant === null) continue;
        const found = wrong(compareDocuments([plant.document, other]).pairs, "sameDocument");
        expect(names(found, "a.txt", plant.at), plant.what).toBe(true);
        expect(names(found, other.file, plant.at), plant.what).toBe(true);
      }
    },
    lawTime,
  );
});
