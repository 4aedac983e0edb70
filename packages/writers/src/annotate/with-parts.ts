import { strToU8, zipSync } from "fflate";
import type { OfficeSource } from "./office-source.ts";

/** The earliest time a ZIP archive can note, on the clock of whatever place it is made in. */
const noTime = new Date(1980, 0, 1);

/**
 * The file with some of its parts replaced and others added; every other part stays byte by byte as it is packed, in
 * its place. The same input gives the same bytes.
 */
export function withParts(source: OfficeSource, texts: ReadonlyMap<string, string>): Uint8Array {
  const { bytes, entries } = source;
  const made = new Map([...texts].map(([name, text]) => [name, packed(name, text)]));
  const starts = [...entries.map((e) => e.offset), Math.min(...entries.map((e) => e.from))].sort(
    (a, b) => a - b,
  );
  const endOf = (offset: number): number => starts.find((start) => start > offset) ?? bytes.length;
  const pieces: Uint8Array[] = [];
  const lines: Uint8Array[] = [];
  let at = 0;
  const put = (record: Uint8Array, line: Uint8Array): void => {
    const listed = line.slice();
    new DataView(listed.buffer).setUint32(42, at, true);
    pieces.push(record);
    lines.push(listed);
    at += record.length;
  };
  for (const { name, offset, from, to } of entries) {
    const part = made.get(name);
    if (part !== undefined) put(part.record, part.line);
    else if (!texts.has(name)) put(bytes.subarray(offset, endOf(offset)), bytes.subarray(from, to));
    made.delete(name);
  }
  for (const { record, line } of made.values()) put(record, line);
  const directory = lines.reduce((sum, line) => sum + line.length, 0);
  return joined([...pieces, ...lines, endRecord(lines.length, directory, at)]);
}

/** A part as a ZIP archive holds it, with its line of the list. */
function packed(name: string, text: string): { readonly record: Uint8Array; readonly line: Uint8Array } {
  const archive = zipSync({ [name]: strToU8(text) }, { mtime: noTime, level: 6 });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const start = view.getUint32(archive.length - 6, true);
  return { record: archive.subarray(0, start), line: archive.subarray(start, archive.length - 22) };
}

/** APPNOTE 6.3, section 4.3.16. */
function endRecord(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
