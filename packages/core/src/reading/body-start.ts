import type { Block, Document } from "../document/document.ts";
import { contentsLines } from "../form/contents.ts";
import type { Form } from "../form/form.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";
import { plainHeading } from "./plain-heading.ts";

const firstPart = /^第一部分/;

/**
 * The block the body begins with: the contents before it repeat the headings. Where the form numbers its parts, the
 * body begins where part one stands for the last time; else behind the lines that are the form's contents, each once.
 */
export function bodyStart(document: Document, form: Form): number {
  if (!form.parts.some((p) => firstPart.test(p.heading))) return contentsEnd(document, form);
  return Math.max(
    0,
    document.blocks.findLastIndex((b) => b.kind === "paragraph" && firstPart.test(squeezed(b.text))),
  );
}

/** Leaders and page numbers behind an entry. */
const leaders = /[…·.．\-—_]{2,}\d*$|\d+$/;

function contentsEnd({ blocks }: Document, form: Form): number {
  const heading = squeezed(form.contentsHeading);
  const first = blocks.findIndex((b) => b.kind === "paragraph" && squeezed(b.text) === heading);
  if (first < 0) return 0;
  const level = form.level === "unit" ? "单位" : "部门";
  const entries = contentsLines(form).map((line) => plainHeading(line.replaceAll("{level}", level)));
  const seen = new Set<string>();
  for (let i = first + 1; i < blocks.length; i++) {
    for (const line of linesOf(blocks[i])) {
      const plain = plainHeading(squeezed(line).replace(leaders, ""));
      if (plain === "") continue;
      const entry = nearest(plain, entries);
      if (entry === null || seen.has(entry)) return i;
      seen.add(entry);
    }
  }
  return first;
}

/** The entry a line is, whatever stands before it, the longest of several alike; null where none is alike. */
function nearest(line: string, entries: readonly string[]): string | null {
  const alike = entries
    .map((entry) => ({ entry, likeness: similarity(entry, line.slice(-entry.length)) }))
    .filter(({ likeness }) => likeness >= 0.8)
    .sort((a, b) => b.likeness - a.likeness || b.entry.length - a.entry.length);
  return alike[0]?.entry ?? null;
}

function linesOf(block: Block | undefined): readonly string[] {
  if (block === undefined) return [];
  if (block.kind === "paragraph") return block.text.split("\n");
  return block.rows.map((row) => row.cells.map((c) => c.text).join(""));
}
