import { crc32, inflateRawSync } from "node:zlib";
import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { type Entry, entriesOf } from "./entries.ts";

/** Largest package read, pictures included. */
const largestPackage = 64 * 1024 * 1024;

/** Largest part and largest sum of parts unpacked: the text of a department's disclosure has about 5 MB of XML. */
const largestPart = 32 * 1024 * 1024;
const largestParts = 64 * 1024 * 1024;

/** A ZIP package whose parts are unpacked one by one, when they are asked for. */
export interface Package {
  /**
   * The bytes of a part; null where the package has none of this name.
   * Errors: throws Unreadable where it is encrypted, damaged (its checksum disagrees) or too large.
   */
  readonly part: (name: string) => Uint8Array | null;
}

/**
 * Opens a package. What its list claims about sizes is not trusted: unpacking stops at the limit itself, so that a
 * few bytes cannot fill the memory.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > largestPackage)
    throw new Unreadable((shown) => refusals.tooLarge(shown, bytes.length, largestPackage));
  const entries = entriesOf(bytes);
  let left = largestParts;
  return {
    part: (name) => {
      const entry = entries.get(name.replace(/^\//, ""));
      if (entry === undefined) return null;
      const part = unpack(bytes, entry, Math.min(left, largestPart));
      left -= part.length;
      return part;
    },
  };
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.encrypted) throw new Unreadable(refusals.encrypted);
  const packed = packedBytes(bytes, entry);
  if (entry.size > limit) throw tooLarge(entry.size);
  if (entry.method !== 0 && entry.method !== 8) throw damaged(entry);
  const part = entry.method === 0 ? packed : inflated(packed, entry, limit);
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged(entry);
  return part;
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(entry);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(entry);
  return bytes.subarray(start, start + entry.packed);
}

function inflated(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(limit, entry.size)) });
  } catch {
    throw damaged(entry);
  }
}

function tooLarge(size: number): Unreadable {
  return new Unreadable((shown) => refusals.tooLarge(shown, size, largestPart));
}

function damaged({ name }: Entry): Unreadable {
  // A name from the file itself is shown only where it is an ordinary one.
  const part = /^[\w./-]{1,60}$/.test(name) ? `内部文件 ${name} ` : "内部文件";
  return new Unreadable((shown) => refusals.damaged(shown, part.trimEnd()));
}
