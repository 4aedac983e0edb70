import { expect, it } from "vitest";
import { fallsOf, figuresOf } from "./corpus-floors.mjs";

const line = {
  sha256: "1",
  refused: null,
  form: "some-form",
  year: 2024,
  level: "unit",
  unit: "某市某区档案馆",
  coverage: {
    kinds: {
      share: { numbers: 20, bound: 20, checked: 18 },
      amount: { numbers: 100, bound: 99, checked: 95 },
    },
    freeText: { numbers: 2 },
  },
  findings: { error: { "sum/total": 1 }, warning: {} },
};
const recorded = figuresOf(line);
const amount = (numbers: number, bound: number, checked: number) => ({
  ...recorded,
  kinds: { ...recorded.kinds, amount: { numbers, bound, checked } },
});

it("the same figures, and better ones, are no fall", () => {
  expect(fallsOf(recorded, recorded)).toEqual([]);
  expect(fallsOf(recorded, amount(101, 101, 99))).toEqual([]);
  expect(fallsOf(recorded, { ...recorded, errors: {}, freeText: 0 })).toEqual([]);
  expect(fallsOf({ ...recorded, refused: "file/format-pdf" }, recorded)).toEqual([]);
});

it("a file's figures are the same whatever order its kinds come in", () => {
  const { share, amount } = line.coverage.kinds;
  const turned = figuresOf({ ...line, coverage: { ...line.coverage, kinds: { amount, share } } });
  expect(JSON.stringify(turned)).toBe(JSON.stringify(recorded));
});

it.each([
  ["fewer numbers", amount(99, 99, 95), ["amount numbers 99, recorded 100"]],
  ["fewer bound", amount(100, 98, 95), ["amount bound 98, recorded 99", "amount unbound 2, recorded 1"]],
  ["fewer checked", amount(100, 99, 94), ["amount checked 94, recorded 95"]],
  ["more unbound, though more are bound", amount(103, 100, 95), ["amount unbound 3, recorded 1"]],
  [
    "a kind gone",
    { ...recorded, kinds: { amount: recorded.kinds["amount"] as never } },
    ["share numbers 0, recorded 20", "share bound 0, recorded 20", "share checked 0, recorded 18"],
  ],
  [
    "a kind nobody binds",
    { ...recorded, kinds: { ...recorded.kinds, area: { numbers: 1, bound: 0, checked: 0 } } },
    ["area unbound 1, recorded 0"],
  ],
  ["more in free text", { ...recorded, freeText: 3 }, ["numbers in free text 3, recorded 2"]],
  ["an error more", { ...recorded, errors: { "sum/total": 2 } }, ["errors sum/total 2, recorded 1"]],
  [
    "a warning of a new code",
    { ...recorded, warnings: { "name/code": 1 } },
    ["warnings name/code 1, recorded 0"],
  ],
  [
    "another form",
    { ...recorded, identity: { ...recorded.identity, form: null } },
    ["form is null, recorded some-form"],
  ],
  ["a refusal", { ...recorded, refused: "file/too-slow" }, ["is refused: file/too-slow"]],
  [
    "another file",
    { ...recorded, sha256: "2" },
    ["is another file than the recorded one: look at it, then record it"],
  ],
])("%s is a fall", (_, now, falls) => {
  expect(fallsOf(recorded, now)).toEqual(falls);
});
