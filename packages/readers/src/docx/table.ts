import type { FlowCell, FlowRow, FlowTable } from "../flow/flow.ts";
import { child, type Element } from "../xml/parse-xml.ts";
import { type ColumnEdges, columnEdges } from "./column-edges.ts";
import { numberOf, stringOf, switchOf } from "./property.ts";
import { innerStory, type Story } from "./story.ts";
import { textIn, type WrittenCell } from "./written-cell.ts";

/** A row as the document writes it. */
interface WrittenRow {
  readonly header: boolean;
  readonly cells: readonly WrittenCell[];
}

/** A table of a Word document: rows and cells removed by a change and hidden rows are left out. */
export function tableOf(table: Element, story: Story): FlowTable {
  const written = rowsIn(table, story);
  const edges = columnEdges(
    child(table, "w:tblGrid"),
    written.map((row) => row.cells),
  );
  const rows: { header: boolean; cells: OpenCell[] }[] = [];
  const above = new Map<number, OpenCell>();
  for (const { header, cells } of written) {
    const own: OpenCell[] = [];
    const taken = new Set<number>();
    for (const cell of cells) {
      const column = edges(cell.start);
      const upper = cell.merged === "continues" ? above.get(column) : undefined;
      if (upper !== undefined) {
        upper.rowspan++;
        story.met.hidden(textIn(cell.element));
        taken.add(column);
        continue;
      }
      const made = openCell(cell, edges, story);
      if (made === null) continue;
      own.push(made);
      if (cell.merged === null) continue;
      above.set(column, made);
      taken.add(column);
    }
    for (const column of above.keys()) if (!taken.has(column)) above.delete(column);
    rows.push({ header, cells: own });
  }
  return { kind: "table", rows: rows as readonly FlowRow[] };
}

interface OpenCell extends FlowCell {
  rowspan: number;
}

function openCell(cell: WrittenCell, edges: ColumnEdges, story: Story): OpenCell | null {
  const column = edges(cell.start);
  const colspan = edges(cell.end) - column;
  if (colspan === 0) return null;
  return { content: story.flowOf(cell.element, innerStory(story)), colspan, rowspan: 1, column };
}

/** Rows, also those in content controls and changes. */
function rowsIn(container: Element, story: Story): readonly WrittenRow[] {
  return container.children.flatMap((element): readonly WrittenRow[] => {
    if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)) return rowsIn(element, story);
    if (element.name !== "w:tr") return [];
    const properties = child(element, "w:trPr");
    if (child(properties, "w:del") !== undefined) {
      story.met.tracked();
      return [];
    }
    if (child(properties, "w:ins") !== undefined) story.met.tracked();
    if (switchOf(properties, "w:hidden") === true) {
      story.met.hidden(textIn(element));
      return [];
    }
    const header = switchOf(properties, "w:tblHeader") ?? false;
    return [{ header, cells: cellsIn(element, numberOf(properties, "w:gridBefore") ?? 0, story) }];
  });
}

/** The cells of a row at their places; what the grid leaves free before and after them stays empty. */
function cellsIn(row: Element, before: number, story: Story): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  let start = Math.max(0, before);
  for (const element of cellElements(row)) {
    const properties = child(element, "w:tcPr");
    if (child(properties, "w:cellDel") !== undefined) {
      story.met.tracked();
      continue;
    }
    const span = Math.max(1, numberOf(properties, "w:gridSpan") ?? 1);
    const last = cells.at(-1);
    if (stringOf(properties, "w:hMerge") === "continue" && last !== undefined) {
      cells[cells.length - 1] = { ...last, end: start + span };
    } else {
      const merge = child(properties, "w:vMerge");
      const first = merge?.attributes["w:val"] === "restart";
      const merged = merge === undefined ? null : first ? "first" : "continues";
      cells.push({ element, start, end: start + span, merged });
    }
    start += span;
  }
  return cells;
}

function cellElements(row: Element): readonly Element[] {
  return row.children.flatMap((element): readonly Element[] => {
    if (element.name === "w:tc") return [element];
    return /^w:(?:sdt|sdtContent|customXml)$/.test(element.name) ? cellElements(element) : [];
  });
}
