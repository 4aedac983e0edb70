import { anyForm } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import { articulate } from "../articulation/articulate.ts";
import { coverageOf } from "../articulation/coverage.ts";
import { articulationFindings } from "../articulation/findings.ts";
import type { Block, Cell, Document } from "../document/document.ts";
import { readDisclosure } from "./read.ts";

/** "合计<2x1>" is a cell over two columns and one row; "~" a position it covers; cells are parted by "|", rows by line. */
function table(text: string, page = 1): Block {
  const rows = text
    .trim()
    .split("\n")
    .map((line, i) => ({
      line: i + 1,
      page,
      header: false,
      cells: line.split("|").map((c) => cellOf(c.trim())),
    }));
  return { kind: "table", page, rows };
}

function cellOf(text: string): Cell {
  if (text === "~") return { text: "", covered: true };
  const span = /^(.*)<(\d)x(\d)>$/.exec(text);
  return span === null
    ? { text }
    : { text: span[1] ?? "", colspan: Number(span[2]), rowspan: Number(span[3]) };
}

const says = (text: string, page = 1): Block => ({
  kind: "paragraph",
  text,
  role: "body",
  page,
  line: 1,
  box: null,
});

function read(...blocks: readonly Block[]) {
  const document: Document = { name: "某省", format: "pdf", blocks };
  const reading = readDisclosure(document, [], false, anyForm);
  const articulation = articulate(reading);
  const { bound, checked, numbers } = coverageOf(reading, articulation);
  return { reading, bound, checked, numbers, findings: articulationFindings(reading, articulation) };
}

const byFunction = `
  科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出
  |合计|1,300.00|1,000.00|300.00|
  205|教育支出|1,200.00|900.00|300.00|
  20502|普通教育|1,200.00|900.00|300.00|
  2050202|小学教育|800.00|700.00|100.00|
  2050203|初中教育|400.00|200.00|200.00|
  208|社会保障和就业支出|100.00|100.00||
  20805|行政事业单位养老支出|100.00|100.00||
  2080505|基本养老保险缴费支出|100.00|100.00||`;

const unit = says("金额单位：万元");

describe("a table of no known form whose rows codes name", () => {
  it("binds every figure and ties it to the sums of its codes and its columns", () => {
    expect(read(says("支出预算表"), unit, table(byFunction))).toMatchObject({
      bound: 21,
      checked: 21,
      numbers: 21,
      findings: [],
    });
  });

  it("warns of a figure that fits neither its line nor its code, names its place and the value that fits", () => {
    const { findings } = read(unit, table(byFunction.replace("800.00|700.00", "860.00|700.00")));
    expect(findings).toMatchObject([
      { severity: "warning", stated: "860.00", expected: "800.00", at: expect.anything() },
    ]);
    expect(findings[0]?.at[0]).toMatchObject({ line: 5, row: "205-02-02", column: "合计" });
    expect(findings[0]?.message).toContain("表中“2050202”行“合计”列（第1页第5行）");
    expect(findings[0]?.basis).toContain("样式没有认出");
  });

  it("reads headings over columns, whose first column is their sum", () => {
    const spanned = `
      科目编码<3x1>|~|~|科目名称<1x3>|总计<1x3>|基本支出<3x1>|~|~|项目支出<1x3>
      类<1x2>|款<1x2>|项<1x2>|~|~|小计<1x2>|人员经费<1x2>|公用经费<1x2>|~
      ~|~|~|~|~|~|~|~|~
      201|||一般公共服务支出|90.00|60.00|50.00|10.00|30.00
      |01||人大事务|90.00|60.00|50.00|10.00|30.00
      ||01|行政运行|60.00|60.00|50.00|10.00|
      ||02|一般行政管理事务|30.00||||30.00
      |||合计|90.00|60.00|50.00|10.00|30.00`;
    const good = read(unit, table(spanned));
    expect(good).toMatchObject({ numbers: 21, bound: 21, checked: 21, findings: [] });
    const bad = read(
      unit,
      table(spanned.replace("60.00|60.00|50.00|10.00|\n", "60.00|60.00|50.00|70.00|\n")),
    );
    expect(bad.findings).toMatchObject([{ severity: "warning", stated: "70.00", expected: "10.00" }]);
  });

  it("joins a table over pages, with its header again or without", () => {
    const [head, ...rows] = byFunction.trim().split("\n");
    const first = [head, ...rows.slice(0, 4)].join("\n");
    const rest = rows.slice(4).join("\n");
    const wrong = rest.replace("400.00|200.00|200.00", "480.00|200.00|200.00");
    for (const again of [wrong, `${head}\n${wrong}`]) {
      const { findings, bound } = read(unit, table(first), says("- 2 -", 2), table(again, 2));
      expect(bound).toBe(21);
      expect(findings).toMatchObject([{ stated: "480.00", expected: "400.00" }]);
      expect(findings[0]?.at[0]).toMatchObject({ page: 2 });
    }
  });

  it.each([
    ["without a unit", says("支出预算表"), byFunction],
    ["with two units", says("单位：元 单位：万元"), byFunction.replace("科目名称", "科目名称（单位：元）")],
    ["with a code twice", unit, `${byFunction}\n205|教育支出|1,200.00|900.00|300.00|`],
  ])("binds nothing and says nothing %s", (_, line, text) => {
    expect(read(line, table(text))).toMatchObject({ bound: 0, findings: [] });
  });

  it("binds nothing of a table of which pages may be missing", () => {
    const [head, ...rows] = byFunction.trim().split("\n");
    const narrower = rows
      .slice(4)
      .map((r) => r.replace(/\|$/, ""))
      .join("\n");
    const { bound, findings } = read(unit, table([head, ...rows.slice(0, 4)].join("\n")), table(narrower, 2));
    expect({ bound, findings }).toEqual({ bound: 0, findings: [] });
  });

  it("a table whose sums do not fit is not understood: nothing is bound, and a note says so", () => {
    const partly = byFunction.replace(/.*2050203.*\n/, "");
    const { reading, bound, findings } = read(unit, table(partly));
    expect({ bound, findings }).toEqual({ bound: 0, findings: [] });
    expect(reading.findings).toMatchObject([{ code: "text/table-unreadable", severity: "info" }]);
  });

  it("holds no sum against a table where a row that nothing names stands between", () => {
    const unnamed = byFunction.replace("2050203|初中教育", "|初中教育");
    expect(read(unit, table(unnamed))).toMatchObject({ bound: 0, findings: [] });
  });

  it("adds up no rates", () => {
    const rates = byFunction.replace("上缴上级支出", "增长率（%）").replace(/\|$/gm, "|5.00");
    const { findings, reading } = read(unit, table(rates));
    expect(findings).toEqual([]);
    expect(reading.statements.some((s) => s.place.column?.includes("%"))).toBe(false);
  });
});

describe("a table of no known form with two sides", () => {
  const sides = `
    收入|~|支出|~
    项目|预算数|项目|预算数
    一、一般公共预算拨款收入|90.00|一、一般公共服务支出|80.00
    上年结转|10.00|结转下年|20.00
    收 入 总 计|100.00|支 出 总 计|100.00`;

  it("binds the two totals, which are equal, and nothing else", () => {
    expect(read(unit, table(sides))).toMatchObject({ bound: 2, checked: 2, numbers: 6, findings: [] });
  });

  it("warns where they differ", () => {
    const { findings } = read(unit, table(sides.replace(/100\.00$/, "100.50")));
    expect(findings).toMatchObject([{ severity: "warning" }]);
    expect(findings[0]?.message).toMatch(/印为.*是100\./);
  });
});
