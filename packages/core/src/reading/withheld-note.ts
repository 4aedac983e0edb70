import type { Place } from "../statement/place.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Stretch } from "./outline.ts";
import { paragraphPlace } from "./passage.ts";
import type { Listing } from "./reading.ts";

/** A line that says rows are left out on purpose and that the totals hold them. */
const leftOut =
  /(?:不予公开|不宜公开|不公开|涉密).*(?:未|不)(?:单独|逐项|分项)?列[示出].*(?:计入|包含|包括|含)/;

/** Stretches without the notes that say so, and where these stand. */
export function withoutWithheldNotes(stretches: readonly Stretch[]): {
  readonly stretches: readonly Stretch[];
  readonly notes: readonly Place[];
} {
  const notes: Place[] = [];
  const kept = stretches.map((stretch): Stretch => {
    const { what } = stretch;
    if (what.kind !== "table" && what.kind !== "section") return stretch;
    const paragraphs = stretch.paragraphs.filter((p) => {
      const line = squeezed(p.paragraph.text);
      if (!/^(?:备?注|说明)[：:]/.test(line) || !leftOut.test(line)) return true;
      const place = paragraphPlace(p, what.kind === "section" ? what.section.id : null);
      notes.push(what.kind === "table" ? { ...place, table: what.table.id } : place);
      return false;
    });
    return paragraphs.length === stretch.paragraphs.length ? stretch : { ...stretch, paragraphs };
  });
  return { stretches: kept, notes };
}

/** Lists of codes and names of which such a note says that they are not all there are. */
export function openedByNotes(listings: readonly Listing[], notes: readonly Place[]): readonly Listing[] {
  const parts = notes.flatMap(({ table, section }) => table ?? section ?? []);
  if (parts.length === 0) return listings;
  const opened = ({ id, open }: Listing): boolean => open && parts.some((part) => id.startsWith(`${part}/`));
  return listings.map((l) => (opened(l) ? { ...l, complete: false } : l));
}
