import { type Budget, type Form, lastYearUsed, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { documentToText, textDocument, twoYears } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PrintedLastYear, printedLastYear } from "./printed-last-year.ts";

const textOf = (budget: Budget, form: Form, lastYear?: PrintedLastYear): string =>
  documentToText(writeDocument(budget, form, lastYear === undefined ? {} : { lastYear }));

function published({ last }: { readonly last: Budget }, form: Form): PrintedLastYear {
  const own = forms.find((f) => f.id === last.form) ?? form;
  return printedLastYear(readDisclosure(textDocument(textOf(last, own)), forms), form);
}

const withoutLastYear = (budget: Budget): Budget => ({
  ...budget,
  facts: budget.facts.filter(({ year }) => year === 0),
});

/** A document's lines without its numbers and the words that go with their signs: rounding may move both. */
const roughly = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) =>
      line.replace(/(?:增加|减少|增长|下降)?[\d,]+\.\d+(?:万元)?|持平/g, "#").replace(/增加|减少/g, "持平"),
    );

/** The changes in money a document tells, signed, in 万元. */
const changes = (text: string): readonly number[] =>
  [...text.matchAll(/(增加|减少)([\d,]+\.\d+)万元/g)].map(
    ([, word, n = ""]) => (word === "减少" ? -1 : 1) * Number(n.replaceAll(",", "")),
  );

describe.each(forms.map((form) => ({ id: form.id, form })))("last year of $id", ({ form }) => {
  const years = fc.sample(twoYears(form), { seed: 7, numRuns: 2 });

  it("printed takes the place of last year entered, as exact as it is printed", () => {
    for (const both of years) {
      const last = published(both, form);
      const bare = withoutLastYear(both.now);
      const { taken, problems } = lastYearUsed(bare, form, last);
      expect(taken.length).toBeGreaterThan(0);
      const beside = textOf(bare, form, last);
      expect(beside.includes("比上年预算（待填）")).toBe(problems.length > 0);
      if (problems.length > 0) continue;
      const entered = textOf(both.now, form);
      expect(roughly(beside)).toEqual(roughly(entered));
      const [a, b] = [changes(beside), changes(entered)];
      expect(a.length !== b.length || a.every((n, i) => Math.abs(n - (b[i] ?? 0)) < 0.051)).toBe(true);
    }
  }, 120_000);

  it("entered wins; what last year's document contradicts is told, and nothing else", () => {
    for (const both of years) {
      const last = published(both, form);
      const { taken, problems } = lastYearUsed(both.now, form, last);
      expect(problems).toEqual([]);
      expect(taken.every(({ amount }) => /^0(?:\.00)?\D*$/.test(amount))).toBe(true);
      const more = both.now.facts.map((f) =>
        f.year === -1 && f.cube === "budget"
          ? { ...f, value: String(Number.parseInt(f.value, 10) + 90_000) }
          : f,
      );
      const changed = { ...both.now, facts: more };
      const told = lastYearUsed(changed, form, last).problems.map((p) => p.message);
      expect(told.every((m) => m.includes("已按登记的数写"))).toBe(true);
      expect(told.length > 0).toBe(more.some((f, i) => f.value !== both.now.facts[i]?.value));
      expect(textOf(changed, form, last)).toBe(textOf(changed, form));
    }
  }, 120_000);

  it("of a document that states nothing is unknown, and no number stands for it", () => {
    const [both] = years;
    if (both === undefined) throw new Error("nothing was drawn");
    const empty = printedLastYear(readDisclosure(textDocument("你好"), forms), form);
    const bare = withoutLastYear(both.now);
    const { taken, problems } = lastYearUsed(bare, form, empty);
    expect(taken).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(textOf(bare, form, empty)).not.toMatch(/比(?:上年|\d+年)预算(?:增加|减少)\d/);
  }, 120_000);
});
