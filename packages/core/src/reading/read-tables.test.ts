import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** The sample with the lines of one table (from its title to the next caption) changed. */
function withTable(title: string, change: (lines: string) => string): string {
  const from = unitText.indexOf(title, unitText.lastIndexOf("第二部分"));
  const to = unitText.indexOf("\n表", from);
  return unitText.slice(0, from) + change(unitText.slice(from, to)) + unitText.slice(to);
}

const inYuan = (lines: string): string =>
  lines
    .replace("单位：万元", "单位：元")
    .replace(/\d[\d,]*\.\d\d/g, (n) => `${Math.round(Number(n.replaceAll(",", "")) * 10_000)}.00`);

describe("the unit line of a table", () => {
  const title = "单位支出总体情况表";
  const stated = (text: string) =>
    printedDisclosure(text, xinjiang2024Unit).reading.statements.filter((s) => s.place.table === "t03");

  it("is read for that table alone", () => {
    const plain = stated(unitText);
    const yuan = stated(withTable(title, inYuan));
    expect(plain.length).toBeGreaterThan(10);
    expect(yuan.map((s) => s.printed.value)).toEqual(plain.map((s) => s.printed.value));
    expect(new Set(yuan.map((s) => `${s.printed.unit} ${s.printed.quantum}`))).toEqual(new Set(["yuan 1"]));
  });

  it("that contradicts every amount of its table is one error, and the amounts are read as meant", () => {
    const text = withTable(title, (lines) => lines.replace("单位：万元", "单位：元"));
    const { reading } = printedDisclosure(text, xinjiang2024Unit);
    expect(reading.findings.map((f) => f.code)).toEqual(["text/unit-line"]);
    expect(stated(text).map((s) => s.printed.value)).toEqual(stated(unitText).map((s) => s.printed.value));
    const all = printedDisclosure(unitText.replaceAll("单位：万元", "单位：元"), xinjiang2024Unit).reading;
    expect(new Set(all.findings.map((f) => f.code))).toEqual(new Set(["text/unit-line"]));
    expect(all.statements.filter((s) => s.printed.unit === "yuan" && s.printed.value !== 0)).toEqual([]);
  });

  it("may stand in a cell, and the body's name is none", () => {
    const cell = (lines: string): string =>
      inYuan(lines)
        .replace("单位：元", "")
        .replace(/\n([^\n]*\t)/, "\n金额单位：元\t\t\t\t\t\t\n$1");
    expect(stated(withTable(title, cell)).every((s) => s.printed.unit === "yuan")).toBe(true);
    const body = (lines: string): string => lines.replace("单位：万元", "编制单位：元");
    expect(stated(withTable(title, body)).every((s) => s.printed.unit === "wanyuan")).toBe(true);
  });
});
