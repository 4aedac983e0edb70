import type { Cell, Row } from "@mingce/core";
import type { Anchors } from "./anchors.ts";
import { withHeaderSpans } from "./header-spans.ts";
import { inline } from "./inline.ts";
import type { TablePiece } from "./layout.ts";
import { heading, paragraph } from "./paragraph.ts";
import { withFieldSpans } from "./sheet-spans.ts";
import type { TableValues } from "./table-values.ts";

/** Above this a table is printed on a landscape page. */
const portraitColumns = 8;

/** A table in a box of its own that scrolls, with its caption, header rows and numbers set right. */
export function table(piece: TablePiece, anchors: Anchors, values: TableValues): string {
  const { rows } = piece.table;
  const marked = rows.findIndex((row) => !row.header);
  const count = rows.some((row) => row.header)
    ? marked < 0
      ? rows.length
      : marked
    : values.headRows(piece.block);
  const wide = Math.max(0, ...rows.map((row) => row.cells.length)) > portraitColumns;
  const name = piece.namedBy === null ? 'aria-label="表格"' : `aria-labelledby="${piece.namedBy}"`;
  const line = (row: Row, index: number) => `<tr>${cells(row, index, piece.block, anchors, values)}</tr>`;
  const head = withHeaderSpans(rows.slice(0, count)).map((row, i) => line({ ...row, header: true }, i));
  const body = rows
    .slice(count)
    .map((row, i) => line(fields(row, i + count, piece.block, anchors, values), i + count));
  return [
    `<div class="table${wide ? " wide" : ""}" role="group" tabindex="0" ${name}>`,
    `<table${piece.heading === null ? ` ${name}` : ""}>`,
    ...caption(piece, anchors),
    ...(head.length === 0 ? [] : ["<thead>", ...head, "</thead>"]),
    ...(body.length === 0 ? [] : ["<tbody>", ...body, "</tbody>"]),
    "</table>",
    "</div>",
  ].join("\n");
}

/** The lines above a table: its number, its title as a heading, then who made it and in what unit. */
function caption({ above, heading: title }: TablePiece, anchors: Anchors): readonly string[] {
  if (above.length === 0) return [];
  const lines = above.filter((l) => l.role === "caption");
  const leads = above.filter((l) => l.role === "note").map((l) => paragraph(l, anchors));
  return [
    '<caption><div class="above">',
    ...lines.map((l) => (l === title?.lines[0] ? heading(title, anchors) : paragraph(l, anchors))),
    ...(leads.length === 0 ? [] : ['<div class="leads">', ...leads, "</div>"]),
    "</div></caption>",
  ];
}

/** A row of a sheet above its indicators: labels and fields reach over the blanks beside them. */
function fields(row: Row, at: number, block: number, anchors: Anchors, values: TableValues): Row {
  if (!values.holdsFields(block, at)) return row;
  return withFieldSpans(
    row,
    (cell) => values.isValue(block, at, cell) || anchors(block, at, cell).length > 0,
  );
}

function cells(row: Row, at: number, block: number, anchors: Anchors, values: TableValues): string {
  const heads = row.header || values.isInnerHead(block, at);
  return row.cells
    .map((cell, c) => {
      if (cell.covered === true) return "";
      const text = inline(cell.text, anchors(block, at, c));
      const spans = spansOf(cell);
      const filled = cell.text.trim() !== "";
      if (heads)
        return filled ? `<th scope="${columns(cell)}"${spans}>${text}</th>` : `<td${spans}>${text}</td>`;
      if (values.isNumber(block, at, c)) return `<td class="number"${spans}>${text}</td>`;
      const names = filled && !values.isValue(block, at, c) && values.isValue(block, at, c + 1);
      if (names) return `<th scope="row"${spans}>${text}</th>`;
      return `<td${/^\d{1,7}$/.test(cell.text.trim()) ? ' class="code"' : ""}${spans}>${text}</td>`;
    })
    .join("");
}

function columns(cell: Cell): "col" | "colgroup" {
  return (cell.colspan ?? 1) > 1 ? "colgroup" : "col";
}

function spansOf({ colspan = 1, rowspan = 1 }: Cell): string {
  return `${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}`;
}
