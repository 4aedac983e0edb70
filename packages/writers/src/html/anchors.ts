import type { Address, Document, Reading } from "@mingce/core";
import type { Span } from "./inline.ts";

/** A place of a document to be marked: what `<mark>` is to carry. Ids must not begin with n and a digit. */
export interface Mark {
  readonly address: Address;
  readonly id: string;
  readonly className: string;
  readonly title: string;
}

/** The spans of one text, by block, and in tables by row and cell. */
export type Anchors = (block: number, row?: number, cell?: number) => readonly Span[];

/** The id of a statement on the page, by its index in the reading; null where the document has no such place. */
export function anchorOf(reading: Reading, statement: number): string | null {
  const address = reading.statements[statement]?.place.address ?? null;
  return address === null || keyOf(reading.document, address) === null ? null : `n${statement}`;
}

/** Everything that is wrapped in the texts of a reading: statements, numbers nobody could bind, the marks given. */
export function anchorsOf(reading: Reading, marks: readonly Mark[]): Anchors {
  const spans = new Map<string, Span[]>();
  const put = (address: Address | null, span: Omit<Span, "start" | "end">): void => {
    const key = address === null ? null : keyOf(reading.document, address);
    if (address === null || key === null) return;
    spans.set(key, [...(spans.get(key) ?? []), { start: address.start, end: address.end, ...span }]);
  };
  for (const { address, id, className, title } of marks)
    put(address, { element: "mark", id, attributes: { class: className, title } });
  reading.statements.forEach(({ kind, selection, printed, place }, index) => {
    const attributes = {
      value: String(printed.value),
      "data-kind": kind,
      "data-unit": printed.unit,
      "data-key": selection.key,
    };
    put(place.address, { element: "data", id: `n${index}`, attributes });
  });
  for (const number of reading.numbers) {
    // What stands in free text is counted apart and is nobody's to bind.
    if (!number.bound && !number.freeText)
      put(number.place.address, { element: "span", id: null, attributes: { class: "unbound" } });
  }
  return (block, row, cell) => spans.get(key(block, row, cell)) ?? [];
}

function key(block: number, row: number | undefined, cell: number | undefined): string {
  return row === undefined ? `${block}` : `${block}/${row}/${cell}`;
}

/** The text an address lies in; a cell that the row has lost is looked for in the row's last cell. */
function keyOf(document: Document, address: Address): string | null {
  const block = document.blocks[address.block];
  if (block === undefined) return null;
  if (block.kind === "paragraph") return key(address.block, undefined, undefined);
  const cells = block.rows[address.row ?? 0]?.cells ?? [];
  const last = cells.findLastIndex((c) => c.covered !== true);
  if (last < 0) return null;
  const here = address.cell === undefined ? undefined : cells[address.cell];
  const cell = here === undefined || here.covered === true ? last : (address.cell ?? last);
  return key(address.block, address.row ?? 0, cell);
}
