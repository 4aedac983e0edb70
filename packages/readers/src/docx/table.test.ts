import { describe, expect, it } from "vitest";
import { documentOf, p, printed, tc, tr } from "./docx-fixture.ts";

const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
const down = '<w:vMerge w:val="restart"/>';
const under = "<w:vMerge/>";
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

describe("a table of a Word document", () => {
  it("keeps spans over columns and rows, and its empty cells", async () => {
    const body = tbl(
      tr([tc("科目", down), tc("预算数", span(2))]),
      tr([tc("", under), tc("基本"), tc("")]),
      tr([tc("201"), tc("1.00"), tc("2.00")]),
    );
    expect(await printed(body)).toEqual(["科目↓2|预算数→2|·", "·|基本|", "201|1.00|2.00"]);
  });

  it("keeps rows that begin and end beside the others in their columns", async () => {
    const body = tbl(
      tr([tc("甲"), tc("乙"), tc("丙")]),
      tr([tc("只在第二列")], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
    );
    expect(await printed(body)).toEqual(["甲|乙|丙", "|只在第二列"]);
  });

  it("ends a merge where the column has no continuation, and takes a stray one for a cell", async () => {
    const body = tbl(
      tr([tc("甲", down), tc("1")]),
      tr([tc("乙"), tc("2")]),
      tr([tc("丙", under), tc("3")]),
      tr([tc("", under), tc("4")]),
    );
    expect(await printed(body)).toEqual(["甲|1", "乙|2", "丙↓2|3", "·|4"]);
  });

  it("has one column where borders lie a hair beside each other", async () => {
    const grid = (...widths: number[]) =>
      `<w:tblGrid>${widths.map((x) => `<w:gridCol w:w="${x}"/>`).join("")}</w:tblGrid>`;
    const rows = [tr([tc("甲", span(2)), tc("1")]), tr([tc("乙"), tc("2", span(2))])];
    expect(await printed(tbl(grid(2000, 20, 3000), ...rows))).toEqual(["甲|1", "乙|2"]);
    expect(await printed(tbl(grid(2000, 900, 3000), ...rows))).toEqual(["甲→2|·|1", "乙|2→2|·"]);
    // A library that knows no widths writes the same small one everywhere.
    expect(await printed(tbl(grid(50, 50, 50), ...rows))).toEqual(["甲→2|·|1", "乙|2→2|·"]);
  });

  it("leaves out removed rows and cells and hidden rows, and says so", async () => {
    const body = tbl(
      tr([tc("甲"), tc("9", "<w:cellDel/>"), tc("1")]),
      tr([tc("旧"), tc("2")], "<w:del/>"),
      tr([tc("隐"), tc("3")], "<w:hidden/>"),
      tr([tc("新"), tc("4")], "<w:ins/>"),
    );
    expect(await printed(body)).toEqual(["甲|1", "新|4"]);
    const { findings } = await documentOf({ body });
    expect(findings?.map((f) => f.code)).toEqual(["text/tracked-changes", "text/hidden-text"]);
  });

  it("marks header rows and counts rows as lines", async () => {
    const { blocks } = await documentOf({
      body: p("表") + tbl(tr([tc("甲"), tc("乙")], "<w:tblHeader/>"), tr([tc("1"), tc("2")])),
    });
    expect(blocks[1]?.kind === "table" && blocks[1].rows.map((row) => [row.header, row.line])).toEqual([
      [true, 2],
      [false, 3],
    ]);
  });

  it("holds paragraphs of a cell as lines, rows and cells also in content controls", async () => {
    const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = tbl(control(tr([control(tc("甲")), tc(p("因公出国") + p("（境）费"))])));
    expect(await printed(body)).toEqual(["甲|因公出国\n（境）费"]);
  });

  it("that only frames a text or other tables is taken apart", async () => {
    const data = tbl(tr([tc("甲"), tc("1")]), tr([tc("乙"), tc("2")]));
    expect(await printed(tbl(tr([tc(p("一段") + p("两段"))])))).toEqual(["一段", "两段"]);
    expect(await printed(tbl(tr([tc(p("表一") + data + p("")), tc(data + p(""))])))).toEqual([
      "表一",
      "甲|1",
      "乙|2",
      "甲|1",
      "乙|2",
    ]);
  });

  it("of data keeps its cells, and a table in one of them follows it", async () => {
    const small = tbl(tr([tc("内"), tc("3")]));
    const body = tbl(tr([tc("甲"), tc("1"), tc("2")]), tr([tc("乙"), tc(p("见") + small), tc("4")]));
    expect(await printed(body)).toEqual(["甲|1|2", "乙|见|4", "内|3"]);
  });
});
