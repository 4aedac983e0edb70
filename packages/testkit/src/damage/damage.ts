import { damageBytes } from "./damage-bytes.ts";
import { damageMarkup } from "./damage-markup.ts";
import { damagePackage } from "./damage-package.ts";
import { damagePdf } from "./damage-pdf.ts";
import { damageText } from "./damage-text.ts";
import type { Damage, Damaged } from "./damaged.ts";
import type { Random } from "./random.ts";

/** Formats there are damages for. */
export type DamagedFormat = "text" | "html" | "pdf" | "docx" | "xlsx";

/** What can happen to a file of each format besides what can happen to any file. */
const own: Readonly<Record<DamagedFormat, readonly Damage[]>> = {
  text: damageText,
  html: [damageMarkup, damageMarkup, damageMarkup, ...damageText],
  pdf: damagePdf,
  docx: [damagePackage],
  xlsx: [damagePackage],
};

/** Damages a file: one time in four its bytes, else what its format is made of. The same draws give the same bytes. */
export function damage(bytes: Uint8Array, format: DamagedFormat, random: Random): Damaged {
  const chosen = random.below(4) === 0 ? null : random.pick(own[format])(bytes, random);
  return chosen ?? random.pick(damageBytes)(bytes, random) ?? { bytes, what: "nothing" };
}
