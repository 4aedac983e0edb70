import { describe, expect, it } from "vitest";
import { item, listed, namesOf } from "../form/axis.ts";
import { amount, table, under } from "../form/table.ts";
import { byItem, carriedOver, keysOf, projects, read, twoPanels, values } from "./printed-table-fixture.ts";

describe("a cell that must be empty", () => {
  const rows = `编码||名称|合计|人员|公用
    类|款||||
    402||商品|2.00||2.00`;

  it("states nothing where it is empty or zero", () => {
    const r = read(byItem, `${rows}\n402|17|接待|2.00|0.00|2.00`);
    expect(values(r)).not.toHaveProperty("402-17/staff");
    expect(r.numbers.every((n) => n.bound)).toBe(true);
    expect(r.findings).toEqual([]);
  });

  it("is an error where an amount stands in it", () => {
    const r = read(byItem, `${rows}\n402|17|接待|2.00|2.00|`);
    expect(r.findings).toMatchObject([{ code: "sum/impossible-cell", severity: "error", stated: "2.00" }]);
    expect(r.findings[0]?.at[0]).toMatchObject({ row: "402-17", column: "staff" });
  });
});

describe("two panels side by side", () => {
  const text = `收入||支出|
    项 目|预算数|功能分类|预算数
    一、本年收入|9.00|101 公共服务|8.00
    其中：税收|9.00|105 教育支出|
    费|||
    2、结转||129 其他|1.00
    收入总计|9.00|支出总计|9.00`;

  it("are read apart", () => {
    const r = read(twoPanels, text);
    expect(values(r)).toEqual({
      "一、本年收入/revenue": "9.00",
      "税/revenue": "9.00",
      "费/revenue": "0*",
      "二、结转/revenue": "0*",
      "total/revenue": "9.00",
      "101/expenditure": "8.00",
      "105/expenditure": "0*",
      "129/expenditure": "1.00",
      "total/expenditure": "9.00",
    });
    expect(r.codeNames.map((c) => `${c.code} ${c.name}`)).toContain("105 教育支出");
    expect(r.numbers.every((n) => n.bound)).toBe(true);
  });

  it("may print bare official names", () => {
    const r = read(twoPanels, text.replace("101 公共服务", "一、公共服务").replace("105 ", ""));
    expect(values(r)).toMatchObject({ "101/expenditure": "8.00", "105/expenditure": "0*" });
  });
});

describe("a list of names", () => {
  const top = "项目名称|总计|项目支出\n※|1|2\n总计|10.00|10.00";

  it("has a row without a name that sums the run before it", () => {
    const r = read(carriedOver, `${top}\n甲 项目|3.00|3.00\n乙项目|4.00|4.00\n|7.00|7.00\n丙|3.00|3.00`);
    const listing = r.listings.find((l) => l.id === "t11/column/total")!;
    expect(listing.members).toHaveLength(4);
    const [sum] = listing.subtotals;
    expect(sum?.parts.map((p) => r.statements[p]?.printed.text)).toEqual(["3.00", "4.00"]);
    expect(r.statements[sum?.whole ?? -1]?.selection.regions).toEqual({
      source: ["carried"],
      project: ["乙项目", "甲项目"],
    });
    expect(r.numbers.every((n) => n.bound)).toBe(true);
  });

  it("tells two lines of one name in one place apart, as two projects", () => {
    const r = read(carriedOver, "项目名称|总计|项目支出\n总计|7.00|7.00\n项目|4.00|4.00\n项目|3.00|3.00");
    expect(r.projects.map((p) => [p.id, p.name])).toEqual([
      ["项目", "项目"],
      ["项目#2", "项目"],
    ]);
    expect(keysOf(r).filter((key) => key.includes("project=项目#2"))).not.toEqual([]);
  });

  it("knows the units among them, which own the names below", () => {
    const r = read(carriedOver, `${top}\n一中|7.00|7.00\n项目|7.00|7.00\n二中|3.00|3.00\n项目|3.00|3.00`, {
      level: "department",
      units: ["一中", "二中"],
    });
    expect(r.projects).toEqual([
      { id: "一中/项目", name: "项目", unit: "一中" },
      { id: "二中/项目", name: "项目", unit: "二中" },
    ]);
    expect(r.units).toEqual(["一中", "二中"]);
  });
});

it("unit, code and project nest, and a name cut by the page break is joined", () => {
  const top = `编码|||科目名称|项目名称|合计|工资|商品
    类|款|项|||||
    ※|※|※|※|※|1|2|3`;
  const r = read(
    projects,
    `${top}
    |||总计||5.00||5.00
    |||某部门（本级）||3.00||3.00
    101|||公共服务||3.00||3.00
    101|03|01|行政运行|会议|3.00||3.00
    |||某部门||2.00||2.00
    ---
    ${top}
    |||印刷所|||||
    101|||公共服务||2.00||2.00
    101|03|01|行政运行|会议|1.00||1.00
    101|03|01|行政运行|印刷|1.00||1.00`,
    { level: "department" },
  );
  expect(r.units).toEqual(["某部门（本级）", "某部门印刷所"]);
  expect(r.projects.map((p) => p.id)).toEqual([
    "某部门（本级）/会议",
    "某部门印刷所/会议",
    "某部门印刷所/印刷",
  ]);
  expect(r.numbers.every((n) => n.bound)).toBe(true);
  expect(keysOf(r)).toContain("budget|0|budgeted|economic=402|function=101-03-01|project=某部门印刷所/印刷");
  expect(r.listings.map((l) => l.id)).toContain("t07/row/101-03-01/某部门印刷所/印刷");
});

it("a row without any name is read where the form declares one", () => {
  const oneRow = table({
    number: 8,
    title: "经费表",
    rows: listed(item("", {}, { id: "all" })),
    columns: [
      amount("合计"),
      under("车", amount("小计", { economic: ["402-31", "410-13"] }), amount("购置", { economic: "410-13" })),
      amount("接待", { economic: "402-17" }),
    ],
  });
  const r = read(oneRow, "合计|车||接待\n|小计|购置|\n67.10|48.60|0.00|18.50");
  expect(values(r)).toEqual({
    "all/total": "67.10",
    "all/402-31+410-13": "48.60",
    "all/410-13": "0.00",
    "all/402-17": "18.50",
  });
  // Lines the form names need not exhaust the table.
  expect(r.listings.map((l) => l.scope)).toEqual([null, null, null, null, null]);
});

describe("rows after a page that cannot be read", () => {
  const lost = "甲|乙|丙|丁|戊|己|庚|辛\n子|x|1.00|丑|2.00|寅|y|z\n卯|x|3.00|辰|4.00|巳|y|z";
  const top = "编码|||科目名称|项目名称|合计|工资|商品\n类|款|项|||||";

  it("belong to no unit and no code of the page before", () => {
    const r = read(
      projects,
      `${top}
      |||一局||9.00||9.00
      101|||公共服务|甲|9.00||9.00
      ---
      ${lost}
      ---
      ${top}
      ||||乙|2.00||2.00
      101|||公共服务|丙|2.00||2.00
      |||二局||5.00||5.00
      101|||公共服务|丁|5.00||5.00`,
      { level: "department", units: ["一局", "二局"] },
    );
    expect(r.findings.map((f) => f.code)).toContain("text/table-unreadable");
    expect(r.projects.map((p) => p.id)).toEqual(["一局/甲", "二局/丁"]);
    expect(r.listings.filter((l) => l.id.includes("column")).every((l) => !l.complete)).toBe(true);
  });

  it("are no whole run for a sum without a name", () => {
    const panels = carriedOver.panels.map((p) => ({
      ...p,
      rows: [{ axis: namesOf("project"), complete: true }],
    }));
    const r = read(
      { ...carriedOver, panels },
      `项目名称|总计|项目支出
      甲|1.00|1.00
      ---
      子|x|1.00|丑|2.00
      卯|y|3.00|辰|4.00
      ---
      项目名称|总计|项目支出
      乙|2.00|2.00
      |6.00|6.00
      丙|3.00|3.00
      |3.00|3.00`,
    );
    const sums = r.listings.flatMap((l) => l.subtotals.map((s) => r.statements[s.whole]?.printed.text));
    expect([...new Set(sums)]).toEqual(["3.00"]);
  });
});
