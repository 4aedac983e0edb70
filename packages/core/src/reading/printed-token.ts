import type { NumberToken } from "../clause/number-token.ts";
import { quantum } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Passage } from "./passage.ts";

/** A number token as printed; its rounding unit is its own until the whole text is known. */
export function printedOf(token: NumberToken, passage: Passage): Statement["printed"] {
  const unit = token.unit ?? "count";
  return {
    text: passage.printed.slice(
      passage.squeezed.at[token.start],
      (passage.squeezed.at[token.end - 1] ?? 0) + 1,
    ),
    value: token.value,
    decimals: token.decimals,
    unit,
    quantum: quantum(unit, token.decimals) * token.times,
    blank: false,
  };
}
