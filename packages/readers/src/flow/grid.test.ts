import { expect, it } from "vitest";
import type { FlowRow } from "./flow.ts";
import { gridOf } from "./grid.ts";

function row(
  ...cells: readonly { text?: string; colspan?: number; rowspan?: number; column?: number }[]
): FlowRow {
  return {
    header: false,
    cells: cells.map(({ text = "x", colspan = 1, rowspan = 1, ...at }) => ({
      content: [{ kind: "paragraph", text, role: "body" }],
      colspan,
      rowspan,
      ...at,
    })),
  };
}

it("a cell stands in the next column that nothing above reaches into", () => {
  const grid = gridOf([row({ text: "甲", rowspan: 2 }, { text: "乙" }), row({ text: "丙" })]);
  expect(grid).toEqual([
    [{ text: "甲", rowspan: 2 }, { text: "乙" }],
    [{ text: "", covered: true }, { text: "丙" }],
  ]);
});

it("what lies between cells whose columns are known is empty", () => {
  expect(gridOf([row({ text: "甲", column: 2 })])).toEqual([[{ text: "" }, { text: "" }, { text: "甲" }]]);
});

it.each([
  ["too many columns", [row({ colspan: 900 }, { colspan: 900 }, { colspan: 900 })]],
  ["too many rows", Array.from({ length: 3_001 }, () => row({}))],
  ["too many cells", Array.from({ length: 500 }, () => row({ colspan: 501, rowspan: 1 }, {}))],
  ["cells over cells", Array.from({ length: 2_000 }, () => row({ colspan: 1_000, rowspan: 65_000 }, {}))],
])("a table with %s is refused at once", (_, rows) => {
  const start = performance.now();
  expect(() => gridOf(rows)).toThrow();
  expect(performance.now() - start).toBeLessThan(500);
});
