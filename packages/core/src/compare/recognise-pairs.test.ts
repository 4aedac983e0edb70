import { describe, expect, it } from "vitest";
import type { Identity, Reading } from "../reading/reading.ts";
import type { ComparedDocument } from "./compared-document.ts";
import { recognisePairs } from "./recognise-pairs.ts";

interface Said extends Partial<Pick<Identity, "form" | "year" | "level" | "unit">> {
  readonly units?: readonly string[];
  readonly unitsAllListed?: boolean;
}

/** A document of which only who it is of matters. */
function documentOf({ units = [], unitsAllListed = false, ...identity }: Said, i = 0): ComparedDocument {
  const known = { form: "one-form", year: 2025, level: "unit" as const, unit: "某局", ...identity };
  const reading: Partial<Reading> = {
    identity: { resemblance: 1, evidence: [], ...known },
    document: { name: `${i}.txt`, format: "text", blocks: [] } as unknown as Reading["document"],
    blankTemplate: false,
    statements: [],
    units,
    unitsAllListed,
  };
  return { file: `${i}.txt`, reading: reading as Reading }; // the rest is not asked for
}

const department: Said = { level: "department", units: ["某局本级", "某中心"], unitsAllListed: true };

const kinds = (...said: readonly Said[]) =>
  recognisePairs(said.map(documentOf)).pairs.map(({ kind, members, complete }) =>
    [kind, ...members, ...(complete ? ["complete"] : [])].join(" "),
  );

describe("documents belong together", () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    ["one body, two years running, the earlier first", [{}, { year: 2024 }], ["lastYear 1 0"]],
    ["one body, one year, one form", [{}, {}], ["sameDocument 0 1"]],
    ["the own level and the department", [{}, department], ["sameBody 1 0"]],
    ["a unit the department lists", [department, { unit: "某中心" }], ["departmentUnit 0 1"]],
    [
      "all the units a department lists, and their sum",
      [department, { unit: "某局（本级）" }, { unit: "某中心" }],
      ["sameBody 0 1", "departmentUnit 0 2", "departmentUnits 0 1 2 complete"],
    ],
    [
      "a department that lists itself alone, under its short name",
      [
        { level: "department", unit: "某市某局", units: ["某局本部"], unitsAllListed: true },
        { unit: "某市某局" },
      ],
      ["sameBody 0 1", "departmentUnits 0 1 complete"],
    ],
    [
      "units of a list that may leave some out, never as all of them",
      [{ ...department, unitsAllListed: false }, {}, { unit: "某中心" }],
      ["sameBody 0 1", "departmentUnit 0 2", "departmentUnits 0 1 2"],
    ],
  ])("%s", (_, said, expected) => expect(kinds(...said)).toEqual(expected));
});

describe("documents do not, and it is said why", () => {
  it.each<[string, readonly Said[], RegExp]>([
    ["years apart", [{}, { year: 2023 }], /2025年和2023年，不相邻/],
    ["another body", [{}, { unit: "某院" }], /编制单位不同/],
    ["a form nobody knows", [{}, { form: null }], /1\.txt没有认出样式，不能判断/],
    ["a year nobody knows", [{ year: null }, {}], /0\.txt没有认出年度/],
    ["one year in two forms", [{}, { form: "another" }], /样式不同/],
    ["a unit of another year", [department, { unit: "某中心", year: 2024 }], /年度不同/],
    ["a unit the department does not list", [department, { unit: "某站" }], /所列的2个单位中没有某站/],
    ["a department without a list", [{ ...department, units: [] }, { unit: "某中心" }], /没有逐行列出/],
  ])("%s", (_, said, why) => {
    const { pairs, unrelated } = recognisePairs(said.map(documentOf));
    expect(pairs).toEqual([]);
    expect(unrelated.map((u) => u.why)).toEqual([expect.stringMatching(why)]);
  });
});
