import type { Heading, Line } from "../layout/layout.ts";
import type { Anchors } from "./anchors.ts";
import { inline } from "./inline.ts";

/** A paragraph with its numbers anchored; the class says its role where it is not plain text. */
export function paragraph(line: Line, anchors: Anchors): string {
  const classes = [
    ...(line.role === "body" ? [] : [line.role]),
    ...(/^\u3000/.test(line.text) ? ["indented"] : []),
  ];
  const attribute = classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
  return `<p${attribute}>${inline(line.text, anchors(line.block))}</p>`;
}

/** A heading of its level; a title of several lines is one heading with a line each. */
export function heading({ id, level, lines }: Heading, anchors: Anchors): string {
  const texts = lines.map((line) => inline(line.text, anchors(line.block)));
  const content = texts.length === 1 ? (texts[0] ?? "") : texts.map((t) => `<span>${t}</span>`).join("\n");
  const role = lines[0]?.role ?? "body";
  return `<h${level} id="${id}" class="${role}">${content}</h${level}>`;
}
