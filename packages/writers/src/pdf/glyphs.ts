import { closeSync, openSync, readSync } from "node:fs";

/** Which characters a font has a glyph for. */
export type Coverage = (codePoint: number) => boolean;

/** The table of a font that maps characters to glyphs, and of its parts the one that maps all of Unicode. */
const map = "cmap";
const segmented = 12;

/** Characters from the first to the last, both of them included. */
interface Group {
  readonly first: number;
  readonly last: number;
}

/** What the TrueType font of a file covers. Throws for a file that is no such font: only our own are asked. */
export function coverageOf(path: string): Coverage {
  const groups = groupsOf(tableIn(path));
  return (codePoint) => {
    // Groups stand in order: half of what is left falls away with each look.
    let [from, to] = [0, groups.length - 1];
    while (from <= to) {
      const middle = (from + to) >> 1;
      const group = groups[middle];
      if (group === undefined || codePoint < group.first) to = middle - 1;
      else if (codePoint > group.last) from = middle + 1;
      else return true;
    }
    return false;
  };
}

function groupsOf(table: DataView): readonly Group[] {
  const start = subtableOf(table);
  return Array.from({ length: table.getUint32(start + 12) }, (_, i) => {
    const at = start + 16 + 12 * i;
    return { first: table.getUint32(at), last: table.getUint32(at + 4) };
  });
}

/** The table that maps characters, read alone: it is a hundredth of the file. */
function tableIn(path: string): DataView {
  const file = openSync(path, "r");
  const read = (from: number, length: number): DataView => {
    const bytes = new Uint8Array(length);
    readSync(file, bytes, 0, length, from);
    return new DataView(bytes.buffer);
  };
  try {
    const tables = read(4, 2).getUint16(0);
    const list = read(12, 16 * tables);
    for (let i = 0; i < tables; i++) {
      const at = 16 * i;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((c) => list.getUint8(at + c)));
      if (tag === map) return read(list.getUint32(at + 8), list.getUint32(at + 12));
    }
  } finally {
    closeSync(file);
  }
  throw new Error(`The font has no table ${map}.`);
}

function subtableOf(table: DataView): number {
  for (let i = 0; i < table.getUint16(2); i++) {
    const start = table.getUint32(4 + 8 * i + 4);
    if (table.getUint16(start) === segmented) return start;
  }
  throw new Error("The font does not map all of Unicode.");
}
