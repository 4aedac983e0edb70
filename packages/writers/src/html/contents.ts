import type { Reading } from "@mingce/core";
import { contentsOf } from "../layout/contents.ts";
import { escapeHtml } from "./escape.ts";

/** The contents as a list of links; nothing where the document has no heading. */
export function contents(reading: Reading): string {
  const lines = contentsOf(reading);
  if (lines.length === 0) return "";
  const items = lines.map(
    ({ id, level, text }) => `<li class="level${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return ['<nav class="contents" aria-label="目录">', "<ul>", ...items, "</ul>", "</nav>"].join("\n");
}
