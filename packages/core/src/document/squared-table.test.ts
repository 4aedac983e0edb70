import { describe, expect, it } from "vitest";
import type { Cell, TableBlock } from "./document.ts";
import { squared } from "./squared-table.ts";

/** Rows as texts; "text*2" spans two columns. */
function table(...rows: readonly (readonly string[])[]): TableBlock {
  const cellsOf = (text: string): readonly Cell[] => {
    const [word = "", span] = text.split("*");
    const more = Array.from({ length: Number(span ?? 1) - 1 }, (): Cell => ({ text: "", covered: true }));
    return [span === undefined ? { text: word } : { text: word, colspan: Number(span) }, ...more];
  };
  return {
    kind: "table",
    page: null,
    rows: rows.map((r) => ({ cells: r.flatMap(cellsOf), line: null, page: null, header: false })),
  };
}
const shown = (t: TableBlock): readonly (readonly string[])[] =>
  t.rows.map((r) =>
    r.cells.flatMap((c) => (c.covered ? [] : [c.colspan === undefined ? c.text : `${c.text}*${c.colspan}`])),
  );

describe("a table of two pages with other column widths", () => {
  it("has the columns of its rows, in order, and a merged cell lies over the same ones", () => {
    const ragged = table(
      ["编码*3", "名称*2"],
      ["类", "款*2", "名称*2"],
      ["201", "03*2", "行政运行*2"],
      ["201*2", "50", "事业运行*2"],
      ["合计*3", "1.00*2"],
    );
    expect(shown(squared(ragged))).toEqual([
      ["编码*2", "名称"],
      ["类", "款", "名称"],
      ["201", "03", "行政运行"],
      ["201", "50", "事业运行"],
      ["合计*2", "1.00"],
    ]);
  });

  it("ends in a sum of columns of its own: the amounts are the last ones", () => {
    const ragged = table(
      ["201", "03*2", "行政运行*2", "1.00", "2.00"],
      ["201*2", "50", "事业运行", "1.00*2", "2.00"],
      ["合计*3", "2.00", "4.00*3"],
    );
    expect(shown(squared(ragged))[2]).toEqual(["合计*3", "2.00", "4.00"]);
  });

  it("stays as it was where a row has a cell that begins in none of its columns", () => {
    const unfit = table(["甲*2", "乙", "丙*3"], ["甲", "乙*2", "丙*3"], ["甲*4", "丙*2"]);
    expect(squared(unfit)).toBe(unfit);
  });
});

describe("a table whose rows share their columns", () => {
  it("stays the same table, merged heads included", () => {
    const plain = table(["编码*2", "名称"], ["201", "03", "行政运行"], ["合计*2", "1.00"]);
    expect(squared(plain)).toBe(plain);
  });
});
