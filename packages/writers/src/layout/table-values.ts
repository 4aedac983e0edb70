import type { Address, Place, Reading } from "@mingce/core";

/** Where the values of a document's tables stand, as far as they were read. */
export interface TableValues {
  /** True where a cell prints an amount or another number on its own. */
  readonly isNumber: (block: number, row: number, cell: number) => boolean;
  /** True where a cell holds what the cell before it names: a number or a field of a sheet. */
  readonly isValue: (block: number, row: number, cell: number) => boolean;
  /** Rows a block begins with that head its columns, where the source marks none. */
  readonly headRows: (block: number) => number;
  /** A row inside a sheet that heads the columns of its indicators. */
  readonly isInnerHead: (block: number, row: number) => boolean;
  /** A row of a sheet that stands above its indicators. */
  readonly holdsFields: (block: number, row: number) => boolean;
}

/** What is known of the cells of every table. */
export function tableValues(reading: Reading): TableValues {
  const numbers = new Set<string>();
  const values = new Set<string>();
  const first = new Map<number, number>();
  const sheets = sheetBlocks(reading);
  const put = ({ address, text }: Place): void => {
    if (address?.row === undefined || sheets.has(address.block)) return;
    if (address.cell !== undefined && isWholeCell(reading, address, text)) numbers.add(key(address));
    first.set(address.block, Math.min(address.row, first.get(address.block) ?? address.row));
  };
  for (const { place } of reading.statements) put(place);
  for (const { place } of reading.numbers) put(place);
  const heads = new Map<number, number>();
  for (const sheet of reading.sheets) {
    for (const field of Object.values(sheet.fields))
      if (field.place.address !== null) values.add(key(field.place.address));
    const at = sheet.indicators[0]?.place.address;
    if (at?.row !== undefined && at.row > 0) heads.set(at.block, at.row - 1);
  }
  return {
    isNumber: (block, row, cell) => numbers.has(`${block}/${row}/${cell}`),
    isValue: (block, row, cell) =>
      numbers.has(`${block}/${row}/${cell}`) || values.has(`${block}/${row}/${cell}`),
    headRows: (block) => first.get(block) ?? 0,
    isInnerHead: (block, row) => heads.get(block) === row,
    holdsFields: (block, row) => row < (heads.get(block) ?? 0),
  };
}

function key({ block, row, cell }: Address): string {
  return `${block}/${row}/${cell}`;
}

function isWholeCell({ document }: Reading, { block, row, cell }: Address, text: string): boolean {
  const table = document.blocks[block];
  if (table?.kind !== "table") return false;
  return table.rows[row ?? 0]?.cells[cell ?? 0]?.text.trim() === text.trim();
}

function sheetBlocks({ sheets }: Reading): ReadonlySet<number> {
  const places = sheets.flatMap((s) => [
    s.place,
    ...Object.values(s.fields).map((f) => f.place),
    ...s.indicators.map((i) => i.place),
  ]);
  return new Set(places.flatMap((p) => p.address?.block ?? []));
}
