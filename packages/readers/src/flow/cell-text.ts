import { readable } from "@mingce/core";
import type { Flow } from "./flow.ts";

/** The printed lines of a text, each without blanks at its ends; empty ones are left out. */
export function linesOf(text: string): readonly string[] {
  return readable(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The text of a cell: its own paragraphs line by line; tables inside it are not part of it. */
export function cellText(content: readonly Flow[]): string {
  return content.flatMap((piece) => (piece.kind === "paragraph" ? linesOf(piece.text) : [])).join("\n");
}
