import { clauseOf, clauseStart } from "../clause/clause.ts";
import { type NumberToken, numberTokens } from "../clause/number-token.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Collector } from "./collector.ts";
import { enumerationTimes, isOfWhich } from "./enumeration.ts";
import { noteField, numberKind } from "./free-text.ts";
import { type Passage, placeIn } from "./passage.ts";
import { printedOf } from "./printed-token.ts";

/** The quantities of a passage from an offset of its squeezed text on. */
export function tokensFrom(passage: Passage, from: number): readonly NumberToken[] {
  return numberTokens(passage.squeezed.text).filter((t) => t.start >= from && t.unit !== null);
}

/** The amounts into which an allocation divides the project; what explains a part (主要是…) is free text. */
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
  for (const token of tokens) {
    const place = placeIn(passage, section, token.start, token.after);
    const start = clauseStart(text, from, token.start);
    const clause = clauseOf(token, text.slice(start, token.start));
    if (
      kindOf(token.unit ?? "count") !== "money" ||
      clause.role !== "amount" ||
      isOfWhich(text, token.start)
    ) {
      const counts = tokens.some(
        (t) =>
          kindOf(t.unit ?? "count") === "money" && enumerationTimes(text, from, t, tokens)?.from === token,
      );
      if (counts) into.fieldNumber(numberKind(token, null), place, section);
      else into.freeNumber(numberKind(token, null), place, section, false);
      continue;
    }
    const times = enumerationTimes(text, from, token, tokens);
    const statement: Statement = {
      kind: "part",
      selection,
      group,
      ...(times === null ? {} : { times: times.times }),
      printed: printedOf(token, passage),
      place,
    };
    into.number("amount", place, section, into.statement(statement, group));
  }
}
