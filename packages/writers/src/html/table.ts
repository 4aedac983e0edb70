import type { TablePiece } from "../layout/layout.ts";
import { type SetCell, setTable } from "../layout/set-table.ts";
import type { TableValues } from "../layout/table-values.ts";
import type { Anchors } from "./anchors.ts";
import { inline } from "./inline.ts";
import { heading, paragraph } from "./paragraph.ts";

/** A table in a box of its own that scrolls, with its caption, header rows and numbers set right. */
export function table(piece: TablePiece, anchors: Anchors, values: TableValues): string {
  const { block } = piece;
  const set = setTable(piece, values, (row, cell) => anchors(block, row, cell).length > 0);
  const name = piece.namedBy === null ? 'aria-label="表格"' : `aria-labelledby="${piece.namedBy}"`;
  const lines = set.rows.map((row, r) => {
    const texts = row.map((cell, c) => tableCell(cell, inline(cell.text, anchors(block, r, c))));
    return `<tr>${texts.join("")}</tr>`;
  });
  const head = lines.slice(0, set.headRows);
  const body = lines.slice(set.headRows);
  return [
    `<div class="table${set.wide ? " wide" : ""}" role="group" tabindex="0" ${name}>`,
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

/** A cell around its content; a heading without words is no heading, a position another cell reaches over is left out. */
function tableCell(cell: SetCell, content: string): string {
  if (cell.covered) return "";
  const spans = spansOf(cell);
  switch (cell.setting) {
    case "head":
      if (cell.text.trim() === "") return `<td${spans}>${content}</td>`;
      return `<th scope="${cell.colspan > 1 ? "colgroup" : "col"}"${spans}>${content}</th>`;
    case "rowName":
      return `<th scope="row"${spans}>${content}</th>`;
    case "number":
    case "code":
      return `<td class="${cell.setting}"${spans}>${content}</td>`;
    case "text":
      return `<td${spans}>${content}</td>`;
  }
}

function spansOf({ colspan, rowspan }: SetCell): string {
  return `${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}`;
}
