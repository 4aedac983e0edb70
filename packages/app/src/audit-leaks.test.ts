import { unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { auditLeaksOf } from "./audit-leaks.ts";
import { writeBudget } from "./write-budget.ts";

type At = Readonly<Record<string, string>>;

/** The sample with a row withheld, and others that cover it. */
const policy = (at: At, ...covers: readonly At[]): string => {
  const cover = covers.map((c) => ({ cube: "budget", at: c, cover: true }));
  return JSON.stringify({ ...unitBudget, withholds: [{ cube: "budget", at }, ...cover] });
};

describe("the leaks of a budget", () => {
  it("are none where it withholds nothing", () => {
    expect(auditLeaksOf(JSON.stringify(unitBudget))).toEqual({
      problems: null,
      warnings: [],
      amounts: [],
      further: null,
      settled: true,
    });
  });

  it("are told with their intervals and the row that must go as well", () => {
    const audited = auditLeaksOf(policy({ function: "201-26-01" }));
    if (audited.problems !== null) throw new Error(JSON.stringify(audited.problems));
    expect(audited.amounts[0]).toEqual({
      what: "表2《单位收入总体情况表》“2012601”行“总计”列",
      low: "1354950.00",
      high: "1355100.00",
      certainty: "rounding",
    });
    expect(audited.further).toEqual({
      rows: [{ dimension: "function", node: "201-26-04" }],
      numbers: [],
      sufficient: true,
      exhausted: true,
    });
    const both = auditLeaksOf(policy({ function: "201-26-01" }, { function: "201-26-04" }));
    expect(both).toMatchObject({ further: null });
  });

  it("stop the writing, without repeating the amount; with the further row it is written", async () => {
    const refused = await writeBudget(policy({ function: "201-26-01" }), ["json"]);
    expect(refused).toMatchObject({ files: null, problems: [{ where: "withholds", severity: "error" }] });
    expect(JSON.stringify(refused)).toContain("2012604");
    expect(JSON.stringify(refused)).not.toContain("135");
    const written = await writeBudget(policy({ function: "201-26-01" }, { function: "201-26-04" }), ["json"]);
    expect(written.files?.map((f) => f.format)).toEqual(["json"]);
    expect(JSON.stringify(written).includes("function=201-26-01")).toBe(false);
  });
});

describe("a row to withhold", () => {
  it.each([
    ["a project nobody registered", { project: "无此项目" }, "没有登记"],
    ["a dimension the cube does not have", { colour: "red" }, "不在本格式中"],
    ["nothing at all", {}, "没有写明项目或科目"],
  ])("is refused where it names %s", (_, at, said) => {
    const audited = auditLeaksOf(policy(at));
    expect(audited.problems?.map((p) => p.message)).toEqual([expect.stringContaining(said)]);
  });

  it("is told where nothing of the budget lies in it: then it may be mistyped", () => {
    const audited = auditLeaksOf(
      policy({ function: "201-26-01" }, { function: "201-26-04" }, { function: "999-99-99" }),
    );
    if (audited.problems !== null) throw new Error(JSON.stringify(audited.problems));
    expect(audited.warnings).toMatchObject([
      { where: "withholds[2]", severity: "warning", message: expect.stringMatching(/“999-99-99”.*没有数据/) },
    ]);
  });

  it("is refused while the project's target sheet states its amount", () => {
    const sheet = { id: "project", fields: { project: "档案数字化", total: "850000" }, indicators: [] };
    const budget = {
      ...JSON.parse(policy({ project: "档案数字化" })),
      sheets: [...unitBudget.sheets, sheet],
    };
    const { problems } = auditLeaksOf(JSON.stringify(budget));
    expect(problems?.map((p) => p.where)).toEqual([`sheets[${unitBudget.sheets.length}]`]);
  });
});
