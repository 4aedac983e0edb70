import type { Block, Document } from "../document/document.ts";
import { contentsLines } from "../form/contents.ts";
import type { Form } from "../form/form.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";
import { plainHeading } from "./plain-heading.ts";

const firstPart = /^第一部分/;

/**
 * The block the body begins with: the contents before it repeat the headings. Where the form numbers its parts, the
 * body begins where part one stands for the last time; else where a heading of the contents stands again, or behind them.
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
const led = /[…·]{2,}|[.．_\-—]{4,}/;
/** A line of the contents that the form does not list is short, no sentence, and soon followed by one that it lists. */
const longest = 40;
const mostUnlisted = 4;

function contentsEnd({ blocks }: Document, form: Form): number {
  const heading = squeezed(form.contentsHeading);
  const first = blocks.findIndex((b) => b.kind === "paragraph" && squeezed(b.text) === heading);
  if (first < 0) return 0;
  const level = form.level === "unit" ? "单位" : "部门";
  const entries = contentsLines(form).map((line) => plainHeading(line.replaceAll("{level}", level)));
  const seen = new Set<string>();
  let end = first;
  let unlisted = 0;
  for (let i = first + 1; i < blocks.length; i++) {
    const block = blocks[i];
    for (const line of linesOf(block).map(squeezed)) {
      const isLed = led.test(line);
      const plain = plainHeading(line.replace(leaders, ""));
      const entry = plain === "" ? null : nearest(plain, entries);
      // A heading that stands there again, without leaders, heads the body.
      if (entry !== null && !isLed && seen.has(entry)) return i;
      if (entry !== null || isLed) {
        if (entry !== null) seen.add(entry);
        end = i;
        unlisted = 0;
      } else if (plain !== "") {
        const isText = line.length > longest || /[。；]/.test(line);
        if (isText || block?.kind === "table" || ++unlisted > mostUnlisted) return end + 1;
      }
    }
  }
  return first;
}

/** An entry shorter than this is too common at the end of other lines. */
const telling = 4;

/** The entry a line is, whatever stands before it, the longest of several alike; null where none is alike. */
function nearest(line: string, entries: readonly string[]): string | null {
  const alike = entries
    .map((entry) => ({
      entry,
      likeness: similarity(entry, entry.length < telling ? line : line.slice(-entry.length)),
    }))
    .filter(({ likeness }) => likeness >= 0.8)
    .sort((a, b) => b.likeness - a.likeness || b.entry.length - a.entry.length);
  return alike[0]?.entry ?? null;
}

function linesOf(block: Block | undefined): readonly string[] {
  if (block === undefined) return [];
  if (block.kind === "paragraph") return block.text.split("\n");
  return block.rows.map((row) => row.cells.map((c) => c.text).join(""));
}
