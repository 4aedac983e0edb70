import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";

/** A file of a package, as its list of contents tells. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is used in Office packages. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the package. */
  readonly packed: number;
  /** Bytes when unpacked, as the list claims. */
  readonly size: number;
  /** Where its own head begins. */
  readonly offset: number;
}

/** An entry with its own line in the list, as bytes from `from` to `to` of the package. */
export interface ListedEntry extends Entry {
  readonly from: number;
  readonly to: number;
}

/** A Word document with a hundred pictures has about 150. */
const mostEntries = 10_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The list of contents of a ZIP package by name; of two files of one name the first counts. Errors: as of the list. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(bytes)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  return entries;
}

/**
 * The list of contents of a ZIP package, in order.
 *
 * Errors: throws Unreadable where there is no such list or it is longer than any document's.
 * Source: APPNOTE 6.3, sections 4.3.12 and 4.3.16. Limit: no ZIP64, which begins at 4 GB.
 */
export function directoryOf(bytes: Uint8Array): readonly ListedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries)
    throw new Unreadable((shown) => refusals.tooComplex(shown, `里有超过 ${mostEntries} 个文件`));
  const entries: ListedEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged();
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder("utf-8").decode(bytes.subarray(at + 46, at + 46 + length));
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      from: at,
      to: next,
    });
    at = next;
  }
  return entries;
}

/** The end record, looked for backwards: a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw damaged();
}

function damaged(): Unreadable {
  return new Unreadable((shown) => refusals.damaged(shown, null));
}
