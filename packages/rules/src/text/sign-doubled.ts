import { finding } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** A word of falling and a minus before one number. A range (减少10-20) has its sign behind a digit. */
const doubled = /(减少|下降|降低|压减)(?:了|额为|幅度为|为)?\s*[-－−﹣]\s*\d[\d,，]*(?:\.\d+)?/g;

/**
 * 减少 and a minus stand before one number: whoever reads it literally reads a rise. A note in plain text, where a dash
 * may come from the conversion. Limit: running text only; 增长-3.2% says what it means and is left alone.
 */
export const textSignDoubled: Rule = {
  id: "text/sign-doubled",
  severity: "warning",
  title: "写“减少”“下降”的，数字前不应当再有负号。",
  basis: "增减方向只表示一次，避免误读",
  scope: "all",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading)
        .filter((t) => !t.inTable && t.place.section !== null)
        .flatMap((printed) =>
          [...printed.text.matchAll(doubled)].map((m) =>
            finding({
              code: textSignDoubled.id,
              severity: unlessConverted(reading, "warning"),
              message: `“${m[0]}”处既写“${m[1]}”又有负号。请删去负号，或核对增减方向。`,
              at: [stretchOf(printed, m.index, m.index + m[0].length)],
              stated: m[0],
              basis: textSignDoubled.basis,
            }),
          ),
        ),
    ),
};
