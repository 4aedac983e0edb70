import { clauseOf, clauseStart } from "../clause/clause.ts";
import { type NumberToken, numberTokens } from "../clause/number-token.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { andSoOn } from "../text/and-so-on.ts";
import type { Collector } from "./collector.ts";
import { shareOf } from "./enumeration.ts";
import { noteField, numberKind } from "./free-text.ts";
import { type Passage, placeIn } from "./passage.ts";
import { printedOf } from "./printed-token.ts";

const leftOpen = new RegExp(`^${andSoOn}(?:[。；，]|$)`);

/** The quantities of a passage from an offset of its squeezed text on. */
export function tokensFrom(passage: Passage, from: number): readonly NumberToken[] {
  return numberTokens(passage.squeezed.text).filter((t) => t.start >= from && t.unit !== null);
}

/**
 * The amounts into which an allocation divides the project; what explains a part (主要是…) is free text. A sentence with
 * a price, a limit or a product in it, or with 等 behind its last amount, is no list of all parts: its amounts are read, and
 * nothing is concluded from them.
 */
export function readEnumeration(
  section: string,
  passage: Passage,
  from: number,
  selection: Statement["selection"],
  into: Collector,
): void {
  const { text } = passage.squeezed;
  const tokens = tokensFrom(passage, from);
  const group = `${section}/${selection.key}`;
  noteField(`${section}/allocation`, section, passage, from, selection, into);
  const shares = tokens.map((token, i) =>
    isAmount(text, from, token) ? shareOf(text, from, token, tokens.slice(Math.max(0, i - 20), i)) : null,
  );
  const open = leftOpen.test(text.slice(tokens.at(-1)?.after));
  const divides = !open && !shares.some((share) => share?.role === "other");
  const counts = new Set(
    shares.flatMap((share) => (share?.role === "part" && share.from !== null ? [share.from] : [])),
  );
  tokens.forEach((token, i) => {
    const place = placeIn(passage, section, token.start, token.after);
    const share = shares[i] ?? null;
    const kind = numberKind(token, null);
    if (share?.role === "part" && divides && token.readable) {
      const printed = printedOf(token, passage);
      const part: Statement = { kind: "part", selection, group, times: share.times, printed, place };
      into.number("amount", place, section, into.statement(part, group));
    } else if (counts.has(token) || (share !== null && share.role !== "ofWhich"))
      into.fieldNumber(kind, place, section);
    else into.freeNumber(kind, place, section, false);
  });
}

function isAmount(text: string, from: number, token: NumberToken): boolean {
  if (kindOf(token.unit ?? "count") !== "money") return false;
  return clauseOf(token, text.slice(clauseStart(text, from, token.start), token.start)).role === "amount";
}
