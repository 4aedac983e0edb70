import { type Clause, clauseOf, clauseStart } from "../clause/clause.ts";
import type { FreeZone } from "../clause/free-zone.ts";
import { type NumberToken, numberTokens } from "../clause/number-token.ts";
import type { Selection } from "../cube/selection.ts";
import { kindOf } from "../quantity/unit.ts";
import type { NumberKind } from "../statement/coverage.ts";
import { type Attention, type NarrativeSection, scan } from "./attention.ts";
import type { Collector } from "./collector.ts";
import { type Passage, placeIn } from "./passage.ts";
import type { ReasonNumber } from "./reading.ts";
import type { Resolver } from "./resolver.ts";

/** What a number is counted as. */
export function numberKind(token: NumberToken, clause: Clause | null): NumberKind {
  const kind = kindOf(token.unit ?? "count");
  if (kind === "percent")
    return clause === null
      ? "percent"
      : clause.role === "share"
        ? "share"
        : clause.role === "rate"
          ? "rate"
          : "percent";
  return kind === "money" ? "amount" : kind;
}

/** Records the free text of zones that begin before `until`, once, with the subject spoken of where they begin. */
export function noteZones(
  section: NarrativeSection,
  passage: Passage,
  zones: readonly FreeZone[],
  cursor: number,
  until: number,
  attention: Attention,
  resolver: Resolver,
  into: Collector,
): void {
  let from = cursor;
  for (const zone of zones) {
    if (zone.start > until || !into.once(zone)) continue;
    scan(section, passage.squeezed.text, from, Math.max(from, zone.start), attention, resolver);
    from = Math.max(from, zone.end);
    const place = placeIn(passage, section.id, zone.start, Math.max(zone.start + 1, zone.end));
    const about = attention.current?.selection ?? null;
    const text = passage.squeezed.text.slice(zone.start, zone.end);
    into.freeText({
      field: `${section.id}/${zone.slot}`,
      text,
      place,
      about,
      says: reasonNumbers(section.id, passage, zone),
    });
  }
}

/** The numbers inside free text, read as far as their clause goes. */
export function reasonNumbers(
  section: string,
  passage: Passage,
  zone: { readonly start: number; readonly end: number },
): readonly ReasonNumber[] {
  const { text } = passage.squeezed;
  return numberTokens(text)
    .filter((t) => t.start >= zone.start && t.start < zone.end && t.unit !== null)
    .map((token) => {
      const clause = clauseOf(token, text.slice(clauseStart(text, zone.start, token.start), token.start));
      const money = kindOf(token.unit ?? "count") === "money";
      const kind =
        clause.role === "rate"
          ? "rate"
          : money && clause.role === "change"
            ? "change"
            : money
              ? "amount"
              : "other";
      const place = placeIn(passage, section, token.start, token.after);
      return { kind, value: token.value * (clause.sign === -1 ? -1 : 1), text: token.digits, place };
    });
}

/** Records the free text of a labelled field, from an offset of its passage on; a blank field says nothing. */
export function noteField(
  field: string,
  section: string,
  passage: Passage,
  from: number,
  about: Selection | null,
  into: Collector,
): void {
  const { text } = passage.squeezed;
  if (from >= text.length) return;
  const place = placeIn(passage, section, from, text.length);
  const says = reasonNumbers(section, passage, { start: from, end: text.length });
  into.freeText({ field, text: text.slice(from), place, about, says });
}
