import type { Document, TableBlock } from "../document/document.ts";
import type { Unit } from "../quantity/unit.ts";
import { plainLabel } from "../table/label.ts";
import type { LocatedRow } from "../table/located-row.ts";
import { unitSaid } from "./unit-line.ts";

/** A table with its continuations on later pages, in a document whose form nobody knows. */
export interface TableRun {
  readonly rows: readonly LocatedRow[];
  /** Page of its first block. */
  readonly page: number | null;
  /** Unit its own line says; null where none or two are printed. */
  readonly unit: Unit | null;
  /** True where the rows that belong to it are not known for certain. */
  readonly cut: boolean;
}

interface Opened {
  readonly blocks: { index: number; table: TableBlock }[];
  /** Texts between it and what stands before, comparable. */
  readonly head: readonly string[];
  readonly width: number;
  cut: boolean;
}

/**
 * The tables of a document, pages joined where that is certain: as many columns, nothing between them but page numbers
 * and what stands before the first page too, and no header of its own or the same. Where only some of it holds, both
 * are cut. `opensWithData` says whether a table begins with data instead of a header.
 */
export function tableRuns(
  document: Document,
  opensWithData: (table: TableBlock) => boolean,
): readonly TableRun[] {
  const runs: Opened[] = [];
  let gap: string[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      const text = plainLabel(block.text);
      if (text !== "" && !pageNumber.test(text)) gap.push(text);
      return;
    }
    const open = runs.at(-1);
    const bare = opensWithData(block);
    const untitled = gap.every((text) => open?.head.includes(text));
    const alike = open !== undefined && widthOf(block) === open.width;
    const sameHeader = open !== undefined && firstKey(block) === firstKey(open.blocks[0]?.table);
    if (open !== undefined && untitled && alike && (bare || sameHeader)) {
      open.blocks.push({ index, table: block });
    } else {
      const loose = open !== undefined && bare;
      if (loose) open.cut = true;
      runs.push({ blocks: [{ index, table: block }], head: gap, width: widthOf(block), cut: loose });
    }
    gap = [];
  });
  return runs.map(({ blocks, head, cut }) => ({
    rows: blocks.flatMap(({ index, table }) =>
      table.rows.map((row, i) => ({ row: { ...row, page: row.page ?? table.page }, block: index, index: i })),
    ),
    page: blocks[0]?.table.page ?? null,
    unit: unitSaid([
      ...head.slice(-nearLines),
      ...(blocks[0]?.table.rows.slice(0, nearLines) ?? []).flatMap(wordsOf),
    ]),
    cut,
  }));
}

/** A unit line stands no farther from its table. */
const nearLines = 4;
const pageNumber = /^[-—第]*\d{1,3}[-—页]*$/;

const wordsOf = (row: TableBlock["rows"][number]): readonly string[] =>
  row.cells.map((c) => plainLabel(c.text));
const widthOf = (table: TableBlock): number => Math.max(0, ...table.rows.map((r) => r.cells.length));
const firstKey = (table: TableBlock | undefined): string =>
  table?.rows[0]?.cells.map((c) => plainLabel(c.text)).join("|") ?? "";
