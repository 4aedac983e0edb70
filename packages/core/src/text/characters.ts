import { hanziOf } from "./radicals.ts";

/** Radicals (U+2E80–2FDF) and compatibility ideographs (U+F900–FAFF) that look like hanzi and are others. */
const lookAlikes = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** What takes no place on paper: zero width and direction marks, soft hyphens, single control characters. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * The text as people read it: hanzi in place of their look-alikes, and nothing that cannot be seen.
 *
 * Every other character stays as printed, full-width digits and signs included, because findings quote it.
 */
export function readable(text: string): string {
  return text.replace(invisible, "").replace(lookAlikes, hanziOf);
}
