/** Encodings a text document is read in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Decodes without replacing anything: null where a byte does not belong to the encoding. */
export function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
