import type { Block, Document, Paragraph, Span } from "../document/document.ts";
import type { Form } from "../form/form.ts";
import { squeezed } from "../text/squeeze.ts";
import { patternOf, templatesOf } from "./form-lines.ts";

/** A heading longer than this is none; its first line is not shorter than the second word of a title. */
const longest = 90;

/**
 * The document with every title and heading that a page prints in two lines as one paragraph: both lines together are
 * what a form declares, neither alone is. Everything else stays as it was.
 */
export function withHeadingsJoined(document: Document, forms: readonly Form[]): Document {
  const templates = [...new Set(forms.flatMap(templatesOf))].filter((t) => !t.includes("{name}"));
  const byEnd = new Map<string, RegExp[]>();
  for (const template of templates) {
    const end = endOf(squeezed(template));
    byEnd.set(end, [...(byEnd.get(end) ?? []), patternOf(template)]);
  }
  const isDeclared = (line: string): boolean =>
    line.length <= longest && (byEnd.get(endOf(line)) ?? []).some((p) => p.test(line));
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    const last = blocks.at(-1);
    if (block.kind === "paragraph" && last?.kind === "paragraph" && headsTogether(last, block, isDeclared))
      blocks[blocks.length - 1] = joined(last, block);
    else blocks.push(block);
  }
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

/** The last characters of a line: few declared lines share them, so few patterns are tried. */
const endOf = (line: string): string => line.slice(-3);

function headsTogether(first: Paragraph, second: Paragraph, isDeclared: (line: string) => boolean): boolean {
  const [a, b] = [squeezed(first.text), squeezed(second.text)];
  if (a === "" || b === "" || a.length + b.length > longest || /[，。；：]$/.test(a)) return false;
  return (isDeclared(a + b) || (explains.test(a + b) && cutHead.test(a))) && !isDeclared(a) && !isDeclared(b);
}

/** A heading of the narrative of any wording, by how these forms begin and end it: 十一、关于某局2024年结转资金情况说明. */
const explains = /^[一二三四五六七八九十]{1,3}、关于[^，。；：]+说明$/;
const cutHead = /^[一二三四五六七八九十]{1,3}、关于[^，。；：]*(?<!说明)$/;

function joined(first: Paragraph, second: Paragraph): Paragraph {
  const spans = [...spansOf(first, 0), ...spansOf(second, first.text.length)];
  return { ...first, text: first.text + second.text, spans };
}

function spansOf(paragraph: Paragraph, from: number): readonly Span[] {
  const { text, page, line, box, spans = [{ start: 0, end: text.length, page, line, box }] } = paragraph;
  return spans.map((s) => ({ ...s, start: s.start + from, end: s.end + from }));
}
