import type { TableBlock } from "@mingce/core";
import { expect, it } from "vitest";
import { grid } from "../reading-fixture.ts";
import { withHeaderSpans } from "./header-spans.ts";
import { withFieldSpans } from "./sheet-spans.ts";

/** Texts with their spans: 收入→2 reaches over two columns, 总计↓2 over two rows, · is covered. */
function drawn(rows: TableBlock["rows"]): readonly string[] {
  return rows.map((row) =>
    row.cells
      .map((c) =>
        c.covered ? "·" : c.text + (c.colspan ? `→${c.colspan}` : "") + (c.rowspan ? `↓${c.rowspan}` : ""),
      )
      .join("|"),
  );
}

const rowsOf = (...texts: readonly string[]) => (grid(texts.map((t) => t.split("|"))) as TableBlock).rows;

it("blanks beside a heading and above others belong to it, blanks under a heading continue it", () => {
  const rows = rowsOf("项目|总计|财政拨款|||", "||合计|基本支出||项目支出", "|||人员|公用|", "※|1|2|3|4|5");
  expect(drawn(withHeaderSpans(rows))).toEqual([
    "项目↓3|总计↓3|财政拨款→4|·|·|·",
    "·|·|合计↓2|基本支出→2|·|项目支出↓2",
    "·|·|·|人员|公用|·",
    "※|1|2|3|4|5",
  ]);
});

it("rows that have spans stay as they are", () => {
  const rows = (
    grid([
      [
        { text: "收入", colspan: 2 },
        { text: "", covered: true },
      ],
      ["项目", ""],
    ]) as TableBlock
  ).rows;
  expect(withHeaderSpans(rows)).toBe(rows);
});

it("a field of a sheet reaches over the blanks beside it, but not over a blank field", () => {
  const [row] = rowsOf("单位||某局||电话|");
  expect(drawn([withFieldSpans(row!, (cell) => cell === 5)])).toEqual(["单位→2|·|某局→2|·|电话|"]);
});
