import { withChild } from "./package-links.ts";
import type { CellNote } from "./sheet-notes.ts";

const empty =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const declared =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const kind = `<v:shapetype ${declared} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Characters of a line in the box of a note, and the box's size in points. */
const charactersALine = 22;
const width = 260;
const heightOfLine = 15;
const highest = 400;

/** The drawing that shows the notes of a sheet, with a box for each of the cells; those that are there stay. */
export function notesDrawing(old: string | null, cells: readonly CellNote[]): string {
  const xml = old ?? empty;
  const numbers = [...xml.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, number]) => Number(number));
  const from = Math.max(1024, ...numbers) + 1;
  const shapes = cells.map((note, i) => shape(note, from + i));
  const kinds = xml.includes('id="_x0000_t202"') ? "" : kind;
  // Programs write line breaks into it that no tag closes, so it is looked for from the end.
  const end = xml.lastIndexOf("</xml");
  const added = `${kinds}${shapes.join("")}`;
  return end < 0 ? withChild(xml, added) : `${xml.slice(0, end)}${added}${xml.slice(end)}`;
}

function shape({ cell, text }: CellNote, number: number): string {
  const { row, column } = positionOf(cell);
  const lines = text
    .split("\n")
    .reduce((n, line) => n + Math.max(1, Math.ceil(line.length / charactersALine)), 1);
  const height = Math.min(highest, lines * heightOfLine);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 5, 15, row + Math.ceil(height / 18), 4];
  return [
    `<v:shape ${declared} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:${width}pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

/** Row and column from 0 of a cell ("C5"). */
function positionOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
