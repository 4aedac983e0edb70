import { describe, expect, it } from "vitest";
import { economicCodes, functionalCodes, type OfficialCode, officialNames, parseCodeList } from "./index.ts";
import { observedEconomic, observedFunctional, templateFunctional } from "./observed-fixture.ts";

const lists = [
  { title: "functional", codes: functionalCodes, printed: observedFunctional + templateFunctional },
  { title: "economic", codes: economicCodes, printed: observedEconomic },
];
const years = [2022, 2023, 2024, 2025, 2026];
const label = ({ code, from, until }: OfficialCode) => `${code} ${from ?? ""}-${until ?? ""}`;
const namesIn = (codes: readonly OfficialCode[], code: string, year: number) =>
  officialNames(codes, code, year).map(({ name }) => name);

describe("reading a code table", () => {
  it("reads every column, with two spaces or a tab between them", () => {
    expect(
      parseCodeList("\n201-40  信访事务  2023-2026  seen  also:甲/乙\n\n302-17\t公务接待费\t2022-\tknown\n"),
    ).toEqual([
      { code: "201-40", name: "信访事务", also: ["甲", "乙"], from: 2023, until: 2026, basis: "seen" },
      { code: "302-17", name: "公务接待费", also: [], from: 2022, basis: "known" },
    ]);
  });

  it.each([
    "20103  政府办公厅（室）及相关机构事务  2022-  seen",
    "201-03 行政运行  2022-  seen",
    "201-03  行政运行  2022  seen",
    "201-03  行政运行  -  seen",
    "201-03  行政运行  2022-  guessed",
    "201-03  行政运行  2022-",
    "201-03  行政运行  2022-  seen  其他",
    "201-03  行政运行  2022-  seen  also:其他  again",
  ])("does not take %s", (line) => {
    expect(() => parseCodeList(line)).toThrow(line);
  });
});

describe.each(lists)("the $title list", ({ codes, printed }) => {
  it("gives a code at most one row a year", () => {
    const doubled = codes.filter(({ code }) =>
      years.some((year) => officialNames(codes, code, year).length > 1),
    );
    expect(doubled.map(label)).toEqual([]);
  });

  it("has the parent of every code in each year in which the code holds", () => {
    const orphan = codes.filter(
      ({ code }) =>
        code.includes("-") &&
        years.some((year) => {
          const parent = code.slice(0, code.lastIndexOf("-"));
          return (
            officialNames(codes, code, year).length > 0 && officialNames(codes, parent, year).length === 0
          );
        }),
    );
    expect(orphan.map(label)).toEqual([]);
  });

  it("stands in the order of its codes", () => {
    expect(codes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code).sort());
  });

  it("holds each row in at least one year from 2022 to 2026", () => {
    const idle = codes.filter(
      ({ from = 0, until = 9999 }) => !years.some((year) => from <= year && year <= until),
    );
    expect(idle.map(label)).toEqual([]);
    expect(codes.filter(({ from, until }) => from && until && from > until).map(label)).toEqual([]);
  });

  it("writes names without blanks, half-width brackets or a doubled spelling", () => {
    const spelling = ({ name, also }: OfficialCode) => [name, ...also];
    expect(codes.filter((row) => spelling(row).some((name) => /[\s()"]|^$/.test(name))).map(label)).toEqual(
      [],
    );
    expect(codes.filter((row) => new Set(spelling(row)).size !== spelling(row).length).map(label)).toEqual(
      [],
    );
  });

  it("keeps every printed name, and calls seen exactly what is printed", () => {
    const lines = printed.trim().split(/\n+/).sort();
    const seen = codes.filter(({ basis }) => basis === "seen").map(({ code, name }) => `${code}  ${name}`);
    expect(seen.sort()).toEqual(lines);
  });
});

describe("the name of a code in a year", () => {
  it("has 信访事务 under 201-03-08 until 2022 and under 201-40 from 2023", () => {
    expect(namesIn(functionalCodes, "201-03-08", 2022)).toEqual(["信访事务"]);
    expect(namesIn(functionalCodes, "201-03-08", 2023)).toEqual([]);
    expect(namesIn(functionalCodes, "201-40", 2022)).toEqual([]);
    expect(namesIn(functionalCodes, "201-40", 2023)).toEqual(["信访事务"]);
    expect(namesIn(functionalCodes, "201-40-99", 2026)).toEqual(["其他信访事务支出"]);
  });

  it("counts both ends of a range of years", () => {
    const codes = parseCodeList("201  甲  -2022  known\n201  乙  2023-2025  known\n201  丙  2026-  known");
    expect([2000, 2022, 2023, 2025, 2026, 2100].map((year) => namesIn(codes, "201", year))).toEqual([
      ["甲"],
      ["甲"],
      ["乙"],
      ["乙"],
      ["丙"],
      ["丙"],
    ]);
  });

  it("does not take a misprint or a cut name for a spelling", () => {
    const spellings = functionalCodes.flatMap(({ name, also }) => [name, ...also]);
    for (const wrong of [
      "一般公共预算支出",
      "抗疫特别国债还本支出",
      "机关事业单位基本养老保险",
      "职业年金缴费",
    ]) {
      expect(spellings).not.toContain(wrong);
    }
  });

  it("has both official spellings of 302-12", () => {
    const [row] = officialNames(economicCodes, "302-12", 2024);
    expect([row?.name, ...(row?.also ?? [])]).toEqual(["因公出国（境）费用", "因公出国（境）费"]);
  });

  it("answers nothing for a code that is not listed", () => {
    expect(officialNames(functionalCodes, "201-98", 2024)).toEqual([]);
  });
});
