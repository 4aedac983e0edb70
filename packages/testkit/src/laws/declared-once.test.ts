/** A table is declared once: without its declaration it is not written, not read and not checked. */
import {
  articulate,
  type Form,
  filled,
  readDisclosure,
  type TableForm,
  tablesOf,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { documentToText } from "../document-to-text.ts";
import { textDocument } from "../planters/printed-disclosure.ts";

/** The form with one table's declaration deleted. */
function without(form: Form, table: TableForm): Form {
  const parts = form.parts.map((part) => ({ ...part, content: part.content.filter((c) => c !== table) }));
  return { ...form, parts };
}

/** Codes of the relations that tie a number of a table. */
function relationsOf(form: Form, text: string, table: string): number {
  const { statements, relations } = articulate(readDisclosure(textDocument(text), [form], true));
  return relations.filter((r) => {
    const members = r.law.form === "linear" ? r.law.terms.map((t) => t.statement) : [];
    return members.some((i) => statements[i]?.place.table === table);
  }).length;
}

const cases = forms.flatMap((form) =>
  tablesOf(form).map((table) => ({ id: form.id, form, table, name: table.id })),
);

describe.each(cases)("$id without the declaration of $name", ({ form, table }) => {
  const less = without(form, table);
  const [budget] = fc.sample(budgetArbitrary(form), { seed: 12, numRuns: 1 });
  const whole = documentToText(writeDocument(budget!, form));
  const title = filled(table.title, { level: form.level, year: budget!.year });

  it("does not write it, neither the table nor its line in the contents", () => {
    const written = writeDocument(budget!, less).blocks.map((b) => (b.kind === "paragraph" ? b.text : ""));
    expect(whole).toContain(title);
    expect(written.filter((text) => text.endsWith(title))).toEqual([]);
  });

  it("does not read it, though the document prints it", () => {
    const stated = (by: Form): number =>
      readDisclosure(textDocument(whole), [by], true).outline.tables.filter((t) => t.id === table.id).length;
    expect([stated(form), stated(less)]).toEqual([1, 0]);
  });

  it("does not check it", () => {
    expect(relationsOf(less, whole, table.id)).toBe(0);
  });
});

it("table 5 of a unit is tied in many relations as long as it is declared", () => {
  const form = forms.find((f) => f.level === "unit")!;
  const [budget] = fc.sample(budgetArbitrary(form), { seed: 12, numRuns: 1 });
  expect(relationsOf(form, documentToText(writeDocument(budget!, form)), "t05")).toBeGreaterThan(10);
});
