import type { Document, TableBlock } from "../document/document.ts";
import { type Form, sectionsOf, tablesOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import type { SheetForm } from "../form/sheet.ts";
import type { TableForm } from "../form/table.ts";
import { ordinalNumber, ordinalOf, withoutOrdinal } from "../text/ordinal.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";
import { bodyStart } from "./body-start.ts";
import type { OpaqueNames } from "./opaque-names.ts";
import { pageFurniture } from "./page-furniture.ts";
import type { LocatedParagraph } from "./passage.ts";
import { plainHeading } from "./plain-heading.ts";

/** A table of blocks: the index of its block in the document. */
export interface LocatedTable {
  readonly block: number;
  readonly table: TableBlock;
}

/** A stretch of the document that belongs to one table, section or sheet of the form, or to none. */
export interface Stretch {
  readonly what:
    | { readonly kind: "table"; readonly table: TableForm }
    | { readonly kind: "section"; readonly section: SectionForm }
    | { readonly kind: "sheet"; readonly sheet: SheetForm }
    | { readonly kind: "part"; readonly part: string }
    | { readonly kind: "contents" }
    /** A table the form does not declare. */
    | { readonly kind: "unknownTable" }
    | { readonly kind: "none" };
  readonly heading: LocatedParagraph | null;
  readonly paragraphs: LocatedParagraph[];
  readonly tables: LocatedTable[];
}

const part = /^第[一二三四五六七八九十]+部分/;

/**
 * Cuts a document at the headings of a form. Headings are matched by ordinal and likeness, never to the letter. `own` is
 * the body's name: its marks and digits are none of a heading.
 */
export function stretchesOf(document: Document, form: Form, own: OpaqueNames): readonly Stretch[] {
  const headings = headingsOf(form);
  const body = bodyStart(document, form);
  const furniture = pageFurniture(document);
  const stretches: Stretch[] = [open({ kind: "none" }, null)];
  let top: string | null = null;
  document.blocks.forEach((block, index) => {
    const current = stretches.at(-1);
    if (current === undefined) return;
    if (block.kind === "table") {
      current.tables.push({ block: index, table: block });
      return;
    }
    if (furniture.has(index)) return;
    const located = { block: index, paragraph: block };
    if (index < body) {
      const line = squeezed(block.text);
      if (/^目录$/.test(line)) stretches.push(open({ kind: "contents" }, located));
      else current.paragraphs.push(located);
      return;
    }
    const what = headingAt(own.hide(squeezed(block.text)), headings, top);
    if (what?.kind === "part") top = null;
    if (what?.kind === "section" && headings.some((h) => h.what === what && h.within === null))
      top = what.section.id;
    if (what !== null) stretches.push(open(what, located));
    else if (headsUnknownTable(document, index, current, own))
      stretches.push(open({ kind: "unknownTable" }, located));
    else current.paragraphs.push(located);
  });
  return stretches;
}

/** Lines that may stand between a table's title and its rows: its number, its unit, whose it is. */
const leads = 5;

/**
 * True for the title of a table the form does not declare: it must not be read as part of the table before it. A line
 * that only continues (续表, a number repeated on the next page) or a note (…为空表) is none.
 */
function headsUnknownTable(document: Document, index: number, current: Stretch, names: OpaqueNames): boolean {
  if (current.what.kind !== "table" && current.what.kind !== "unknownTable") return false;
  const block = document.blocks[index];
  const line = block?.kind === "paragraph" ? names.hide(squeezed(block.text)) : "";
  const numbered = /^表(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[：:、.]|$|(?=\D))/.exec(line);
  const titled = /表$/.test(line) && line.length <= 30 && !/[，。；：]|续表|空表|如下表|下表/.test(line);
  if (line.length > 40 || (numbered === null && !titled)) return false;
  const own = current.what.kind === "table" ? current.what.table.number : null;
  if (numbered !== null && !titled && numberOf(numbered[1] ?? "") === own) return false;
  const after = document.blocks.slice(index + 1, index + 1 + leads);
  const next = after.findIndex((b) => b.kind === "table");
  return next >= 0 && after.slice(0, next).every((b) => b.kind === "paragraph" && b.text.length <= 60);
}

const numberOf = (digits: string): number | null =>
  /^\d+$/.test(digits) ? Number(digits) : ordinalNumber(digits);

function open(what: Stretch["what"], heading: LocatedParagraph | null): Stretch {
  return { what, heading, paragraphs: [], tables: [] };
}

interface Heading {
  /** As declared, squeezed. */
  readonly text: string;
  readonly plain: string;
  readonly ordinal: number | null;
  readonly style: "none" | "plain" | "bracket";
  /** Of a heading that names what nobody can list (a project): to the letter but for the name. */
  readonly pattern: RegExp | null;
  readonly within: string | null;
  readonly what: Stretch["what"];
}

function headingsOf(form: Form): readonly Heading[] {
  const level = form.level === "unit" ? "单位" : "部门";
  const plain = (text: string) => plainHeading(text.replaceAll("{level}", level));
  const sections: Heading[] = [];
  const walk = (section: SectionForm, within: string | null): void => {
    const what = { kind: "section", section } as const;
    for (const text of [section.heading, ...section.also].filter((t) => t !== "")) {
      const mark = ordinalOf(squeezed(text));
      const style = styleOf(mark);
      const heading = {
        text: squeezed(text),
        plain: plain(text),
        ordinal: ordinalNumber(mark),
        style,
        within,
        what,
      };
      sections.push({ ...heading, pattern: text.includes("{name}") ? patternOf(text) : null });
    }
    for (const content of section.content) if (content.kind === "section") walk(content, section.id);
  };
  for (const section of sectionsOf(form)) walk(section, null);
  const titles = tablesOf(form).flatMap((table) => {
    const what = { kind: "table", table } as const;
    return [table.title, ...table.also].map((title) => titled(title, plain(title), what));
  });
  const sheets = form.sheets.flatMap((sheet) => {
    const what = { kind: "sheet", sheet } as const;
    return [sheet.title, ...(sheet.also ?? [])].map((title) => titled(title, plain(title), what));
  });
  return [...sections, ...titles, ...sheets];
}

const titled = (text: string, plain: string, what: Stretch["what"]): Heading => ({
  text: squeezed(text),
  plain,
  ordinal: null,
  style: "none",
  pattern: null,
  within: null,
  what,
});

const styleOf = (mark: string): Heading["style"] =>
  mark === "" ? "none" : mark.startsWith("（") ? "bracket" : "plain";

/** A heading with the name of a project in it: the rest stands there to the letter. */
function patternOf(text: string): RegExp {
  const [before = "", after = ""] = squeezed(text)
    .split("{name}")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${before}.{2,60}${after}$`);
}

/** How alike a printed heading and a declared one are; the body's name may stand before. */
function alikeness(printed: string, declared: string): number {
  return Math.max(similarity(printed, declared), similarity(printed.slice(-declared.length), declared));
}

/**
 * True for a heading whose ordinal Word's own numbering lost: its words stand there whole; of a heading of the top, which
 * other lines end with too, also how it begins.
 */
function withoutItsOrdinal(line: string, plain: string, { text, plain: declared, within }: Heading): boolean {
  if (within !== null) return plain === declared;
  return withoutOrdinal(text).startsWith("关于") && line.startsWith("关于") && plain.endsWith(declared);
}

function headingAt(line: string, headings: readonly Heading[], top: string | null): Stretch["what"] | null {
  if (line.length > 90 || /[，。；]/.test(line.slice(0, -1))) return null;
  if (part.test(line)) return { kind: "part", part: part.exec(line)?.[0] ?? "" };
  const mark = ordinalOf(line);
  const plain = plainHeading(line);
  if (plain === "") return null;
  const isSentence = /[。；]$/.test(line) && !/说明。$/.test(line);
  let best: Heading | null = null;
  let score = 0;
  for (const heading of headings) {
    if (heading.style !== "none" && mark === "" && !withoutItsOrdinal(line, plain, heading)) continue;
    // An ordinal of another style proves nothing: the words alone must.
    // Nor does one before a sentence, or in digits where the form's is none: 6、国有资本经营预算未安排。
    const numbered = heading.style !== "none" && heading.style === styleOf(mark) && !isSentence;
    const sameScript = /\d/.test(mark) === /\d/.test(ordinalOf(heading.text));
    if (heading.within !== null && heading.within !== top) continue;
    // A table's title can carry an ordinal as well: it is not the section of that ordinal.
    if (heading.what.kind === "section" && line.endsWith("表") && !heading.text.endsWith("表")) continue;
    // A line of a section that breaks off behind 一般公共预算基本支出 is no title: that ends as declared.
    if (heading.what.kind === "table" && top !== null && heading.text.endsWith("表") && !line.endsWith("表"))
      continue;
    if (heading.pattern !== null && !heading.pattern.test(line)) continue;
    // So few words as 其他 end many lines: they must be all the line says.
    const short = heading.style === "none" && heading.pattern === null && heading.plain.length < 3;
    if (short && !line.endsWith(heading.text)) continue;
    const alike = heading.pattern === null ? alikeness(plain, heading.plain) : 1;
    const same = numbered && heading.ordinal === ordinalNumber(mark) ? 0.25 : 0;
    const needed = !numbered ? 0.86 : sameScript ? 0.6 - same : 0.75 - same;
    // Of two that fit as well the longer says more: the shorter may be only its end.
    const longer = alike + same === score && heading.plain.length > (best?.plain.length ?? 0);
    if (alike >= needed && (alike + same > score || longer)) [best, score] = [heading, alike + same];
  }
  return best?.what ?? null;
}
