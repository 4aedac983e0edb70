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

/** What a TrueType font covers, without keeping the font. Throws for bytes that are no such font: only our own are asked. */
export function coverageOf(font: Uint8Array): Coverage {
  const groups = groupsOf(new DataView(font.buffer, font.byteOffset, font.byteLength));
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

function groupsOf(view: DataView): readonly Group[] {
  const start = subtableOf(view, tableOf(view, map));
  return Array.from({ length: view.getUint32(start + 12) }, (_, i) => {
    const at = start + 16 + 12 * i;
    return { first: view.getUint32(at), last: view.getUint32(at + 4) };
  });
}

function tableOf(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((c) => view.getUint8(at + c)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function subtableOf(view: DataView, table: number): number {
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const start = table + view.getUint32(table + 4 + 8 * i + 4);
    if (view.getUint16(start) === segmented) return start;
  }
  throw new Error("The font does not map all of Unicode.");
}
