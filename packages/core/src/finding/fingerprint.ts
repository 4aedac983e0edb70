import type { Place } from "../statement/place.ts";
import { squeezed } from "../text/squeeze.ts";

/** What tells one finding from another: the rule, where it is for people, and what stands there. */
interface Told {
  readonly code: string;
  readonly at: readonly Place[];
  readonly stated?: string | null;
}

/**
 * The fingerprint of a finding taken alone: sixteen hexadecimal digits of its code, places and stated text.
 *
 * Left out is what moves when something else is edited (page, line, box, address) or reworded (message, proposal), and
 * how a text is typed (blanks, width). Limit: two findings about equal texts in one section have the same one;
 * `fingerprinted` tells them apart.
 */
export function fingerprintOf({ code, at, stated }: Told): string {
  const places = at.map((p) => [p.table, p.row, p.column, p.section, squeezed(p.text)]);
  return digest([code, places, squeezed(stated ?? "")]);
}

/** FNV-1a over UTF-16 units, twice with different seeds: short, stable, not a security measure. */
export function digest(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  const run = (seed: number): string => {
    let h = seed;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return h.toString(16).padStart(8, "0");
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
