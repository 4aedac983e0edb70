import { readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { amount, line, placeAt, readingOf } from "../reading-fixture.ts";
import { writeJson } from "./write-json.ts";

const reading = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);

it("everything that was read is in the data", () => {
  const data = JSON.parse(writeJson(reading));
  expect(Object.keys(data)).toEqual([
    "$schema",
    "identity",
    "statements",
    "freeTexts",
    "codeNames",
    "sheets",
    "listings",
  ]);
  for (const part of ["statements", "freeTexts", "codeNames", "sheets", "listings"] as const)
    expect(data[part]).toEqual(JSON.parse(JSON.stringify(reading[part])));
});

it("the order of keys does not depend on how a reading was put together", () => {
  const blocks = [line("支出1.00万元")];
  const statement = amount(placeAt(blocks, 0, { text: "1.00" }), "k");
  const turned = Object.fromEntries(Object.entries(statement).reverse()) as unknown as typeof statement;
  const json = writeJson(readingOf(blocks, { statements: [statement] }));
  expect(writeJson(readingOf(blocks, { statements: [turned] }))).toBe(json);
  expect(json.endsWith("}\n")).toBe(true);
});
