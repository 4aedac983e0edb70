import type { Budget, Form, Level } from "@mingce/core";
import type { WritableFormat } from "./write-reading.ts";

const levelWords: Readonly<Record<Level, string>> = { unit: "单位", department: "部门" };

/** What no file system takes, and what cannot be seen in a name: a character that turns the text around, a control. */
const unfit = /[\\/:*?"<>|\s\p{C}]/gu;

/** Bytes kept of a body's name: with the rest a name stays below the 255 that file systems take. */
const longest = 180;

/** The ending of a file of each format; a data package is a ZIP file. */
const endings: Readonly<Partial<Record<WritableFormat, string>>> = { csv: "数据.zip" };

/**
 * The name of a written file without its ending, as government sites file it: year, body, level (2024年某局单位预算),
 * and that it is a draft.
 * It can be stored on any system: its beginning and end are ours, so that it is no device's name and ends in no blank.
 */
export function outputName(
  { year, body }: Pick<Budget, "year" | "body">,
  { level }: Pick<Form, "level">,
  draft = false,
): string {
  const safe = cut(body.replace(unfit, "-"));
  return `${year}年${safe}${levelWords[level]}预算${draft ? "（草稿）" : ""}`;
}

/** As many characters of a text as have room. */
function cut(text: string): string {
  let kept = "";
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > longest) break;
    kept += character;
  }
  return kept;
}

/** The name of a written file of a format. */
export function fileName(name: string, format: WritableFormat): string {
  return `${name}${endings[format] ?? `.${format}`}`;
}
