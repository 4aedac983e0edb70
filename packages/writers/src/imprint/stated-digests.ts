import { createHash } from "node:crypto";
import { canonicalJson, type Stated, statedByPart } from "@mingce/core";

/** Digits kept of a digest: enough that no slip of the hand and no search at a desk finds another text with it. */
const kept = 16;

/**
 * A digest of what each part of a document states (`statedByPart`): the first sixteen digits of its SHA-256 in hex.
 * `asPrinted`: a text as the format can print it.
 */
export function statedDigests(
  stated: Stated,
  asPrinted: (text: string) => string = (text) => text,
): ReadonlyMap<string, string> {
  const parts = [...statedByPart(stated)];
  return new Map(
    parts.map(([part, text]) => [
      part,
      createHash("sha256").update(asPrinted(text)).digest("hex").slice(0, kept),
    ]),
  );
}

/** A digest of data, whatever way its JSON is typed. */
export function dataDigest(data: unknown): string {
  return createHash("sha256").update(canonicalJson(data)).digest("hex");
}
