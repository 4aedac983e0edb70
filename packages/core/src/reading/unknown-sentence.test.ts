import { forms } from "@mingce/forms";
import { textDocument } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { articulate } from "../articulation/articulate.ts";
import { articulationFindings } from "../articulation/findings.ts";
import { readDisclosure } from "./read.ts";

const read = (text: string) => {
  const reading = readDisclosure(textDocument(text), forms);
  expect(reading.form).toBeNull();
  const bound = reading.numbers.flatMap((n) => (n.bound ? [n.place.text] : []));
  return { reading, bound, findings: articulationFindings(reading, articulate(reading)) };
};

describe("a sentence of no known form", () => {
  it("binds an amount, its change and its rate to one subject of its own, and they fit", () => {
    const { bound, findings } = read("某省某厅教育支出448.43万元，比上年预算增加64.08万元，增长16.67%。\n");
    expect(bound).toEqual(["448.43万元", "64.08万元", "16.67%"]);
    expect(findings).toEqual([]);
  });

  it("warns of a rate that does not follow, and never calls it an error", () => {
    const { findings } = read("某省某厅教育支出448.43万元，比上年预算增加60.08万元，增长16.67%。\n");
    expect(findings).toMatchObject([{ code: "match/change-rate", severity: "warning" }]);
  });

  it.each([
    ["a share between", "教育支出448.43万元，占20.00%，比上年增加60.08万元。"],
    ["a subject of its own", "教育支出448.43万元，项目支出比上年增加60.08万元，增长9.00%。"],
    ["contrary directions", "教育支出448.43万元，比上年增加60.08万元，下降9.00%。"],
    ["a sentence between", "教育支出448.43万元。比上年增加60.08万元，增长9.00%。"],
  ])("binds nothing where it is not certain: %s", (_, text) => {
    expect(read(`${text}\n`)).toMatchObject({ bound: [], findings: [] });
  });

  it("compares nothing beyond the sentence", () => {
    const one = "教育支出448.43万元，比上年预算增加64.08万元，增长16.67%。";
    const two = "教育支出400.00万元，比上年预算增加100.00万元，增长33.33%。";
    expect(read(`${one}\n\n${two}\n`).findings).toEqual([]);
  });
});
