import type { Damage } from "./damaged.ts";

/** What happens to files on disks and lines, whatever they hold. */
export const damageBytes: readonly Damage[] = [
  (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const times = 1 + random.below(30);
    for (let i = 0; i < times; i++) copy[random.below(copy.length)] = random.below(256);
    return { bytes: copy, what: `${times} bytes changed` };
  },
  (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    return { bytes: copy, what: `a bit flipped at ${at}` };
  },
  (bytes, random) => {
    const at = random.below(bytes.length);
    return { bytes: bytes.slice(0, at), what: `cut off at ${at}` };
  },
  (bytes, random) => {
    const [from, size] = [random.below(bytes.length), 1 + random.below(4096)];
    return {
      bytes: joined(bytes.subarray(0, from), bytes.subarray(from + size)),
      what: `${size} bytes gone at ${from}`,
    };
  },
  (bytes, random) => {
    const [from, to, size] = [random.below(bytes.length), random.below(bytes.length), 1 + random.below(4096)];
    const piece = bytes.subarray(from, from + size);
    return {
      bytes: joined(bytes.subarray(0, to), piece, bytes.subarray(to)),
      what: `${piece.length} bytes of ${from} once more at ${to}`,
    };
  },
  (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const [at, size] = [random.below(copy.length), 1 + random.below(512)];
    copy.fill(random.pick([0, 0xff, 0x20]), at, at + size);
    return { bytes: copy, what: `${size} bytes wiped at ${at}` };
  },
];

/** Pieces one after the other. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
