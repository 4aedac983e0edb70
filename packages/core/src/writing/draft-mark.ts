import type { Document } from "../document/document.ts";
import { squeezed } from "../text/squeeze.ts";

/** The first line of a draft. */
export const draftLine = "（草稿，不得公开）";

/** What the title of a draft begins with. */
const draftWord = "（草稿）";

/** The title of a draft. */
export function draftTitle(title: string): string {
  return `${draftWord}${title}`;
}

/** True for the title of a draft. */
export function isDraftTitle(title: string): boolean {
  return title.startsWith(draftWord);
}

/** A program that stores a document again may put a line of its own before the first. */
const firstLines = 3;

/** True for a document that says of itself that it is a draft: in its first line, where a draft says it. */
export function isMarkedAsDraft({ blocks }: Document): boolean {
  return blocks
    .slice(0, firstLines)
    .some((block) => block.kind === "paragraph" && squeezed(block.text).startsWith(draftLine));
}
