import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import type { FilingRecord } from "./budget.ts";
import { filingProblems } from "./validate-filing.ts";

const wrongWith = (filing: FilingRecord) => filingProblems({ ...unitBudget, filing }).map((p) => p.where);

it("a budget need not say how it is filed; what it says of it is one line, a name and a day of the calendar", () => {
  expect(filingProblems(unitBudget)).toEqual([]);
  expect(wrongWith({ index: "01-0032/2024-00007", publisher: "某区财政局", date: "2024-02-29" })).toEqual([]);
  expect(wrongWith({})).toEqual([]);
});

it("anything else is an error at its field", () => {
  for (const index of ["", " 01", "01\n02", "0".repeat(61)])
    expect(wrongWith({ index })).toEqual(["filing.index"]);
  expect(wrongWith({ publisher: " " })).toEqual(["filing.publisher"]);
  for (const date of ["", "2024-02-30", "2023-02-29", "2024年2月26日"])
    expect(wrongWith({ date })).toEqual(["filing.date"]);
});
