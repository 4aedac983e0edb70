import type { Document, Reading, TableBlock } from "@mingce/core";
import { rolesOf, type SetAs } from "./roles.ts";

/** A paragraph of the tree: the index of its block and what it is set as. */
export interface Line {
  readonly block: number;
  readonly text: string;
  readonly role: SetAs;
}

/** A heading on the page: id, level (h1 to h4) and the lines it consists of. */
export interface Heading {
  readonly kind: "heading";
  readonly id: string;
  readonly level: number;
  readonly lines: readonly Line[];
}

/** A table on the page with the lines above it; a table without a title of its own continues the one before. */
export interface TablePiece {
  readonly kind: "table";
  readonly block: number;
  readonly table: TableBlock;
  readonly above: readonly Line[];
  readonly heading: Heading | null;
  /** Id of the heading that names the table, its own or that of the table it continues. */
  readonly namedBy: string | null;
}

/** What stands on the page, in order. */
export type Piece = Heading | TablePiece | { readonly kind: "paragraph"; readonly line: Line };

const wanted: Partial<Record<SetAs, number>> = { heading1: 2, heading2: 3, heading3: 4 };

/** The pieces of a page in the order of the document. Heading levels never skip one; there is one h1. */
export function layoutOf(reading: Reading): readonly Piece[] {
  const { document } = reading;
  const roles = rolesOf(reading);
  const ids = idsOf(reading);
  const pieces: Piece[] = [];
  let level = 1;
  let named: string | null = null;
  const heading = (lines: readonly Line[], want: number): Heading => {
    level = Math.min(want, level + 1);
    const block = lines[0]?.block ?? 0;
    return { kind: "heading", id: ids.get(block) ?? `b${block}`, level, lines };
  };
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at];
    const run = runOf(document, roles, at);
    const table = document.blocks[at + run.length];
    if (role === "title" && !pieces.some((p) => p.kind === "heading" && p.level === 1)) {
      pieces.push({ kind: "heading", id: "title", level: 1, lines: run });
      at += run.length - 1;
    } else if (table?.kind === "table") {
      const title = run.findLast((l) => l.role === "caption");
      const own = title === undefined ? null : heading([title], 3);
      named = own?.id ?? (pieces.at(-1)?.kind === "table" ? named : null);
      at += run.length;
      pieces.push({ kind: "table", block: at, table, above: run, heading: own, namedBy: named });
    } else {
      const line = lineAt(document, roles, at);
      const want = wanted[line.role];
      pieces.push(want === undefined ? { kind: "paragraph", line } : heading([line], want));
    }
  }
  return pieces;
}

/** The lines from here on that make one piece: the title, or the lines above a table (captions, then notes). */
function runOf(document: Document, roles: readonly SetAs[], from: number): readonly Line[] {
  let at = from;
  const take = (role: SetAs) => {
    while (roles[at] === role) at++;
  };
  if (roles[at] === "title") take("title");
  else {
    take("caption");
    take("note");
  }
  return Array.from({ length: at - from }, (_, i) => lineAt(document, roles, from + i));
}

function lineAt(document: Document, roles: readonly SetAs[], block: number): Line {
  const paragraph = document.blocks[block];
  return {
    block,
    text: paragraph?.kind === "paragraph" ? paragraph.text : "",
    role: roles[block] ?? "body",
  };
}

/** Tables and sections are linked by the names the form gives them. */
function idsOf({ outline }: Reading): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const put = (prefix: string, { id, at }: { id: string; at: { address: { block: number } | null } }) => {
    const name = `${prefix}-${id}`;
    if (at.address !== null && ![...ids.values()].includes(name)) ids.set(at.address.block, name);
  };
  for (const section of outline.sections) put("section", section);
  for (const table of outline.tables) put("table", table);
  return ids;
}
