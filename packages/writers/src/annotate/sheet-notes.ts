import { Insertions } from "./insertions.ts";
import { author } from "./note.ts";
import { NotAnnotatable } from "./office-source.ts";
import { attributeOf, closing, escaped, prefixOf, type Tag, tagsOf } from "./xml-tags.ts";

/** What is said at a cell ("C5"). */
export interface CellNote {
  readonly cell: string;
  readonly text: string;
}

/** Most characters that Excel keeps of a note. */
const longest = 32_767;

/** The cells that have a note. */
export function commentedCells(xml: string): readonly string[] {
  return tagsOf(xml).flatMap((tag) =>
    isNamed(tag, "comment") && tag.kind !== "close" ? [attributeOf(xml, tag, "ref") ?? ""] : [],
  );
}

/** The notes of a sheet with more: after the words of the note that a cell has, or as a note of its own. */
export function notesXml(old: string | null, cells: readonly CellNote[], namespace: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const empty = `${head}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
  // A list may be written as one empty tag.
  const xml = (old ?? empty).replace(/<((?:[\w.-]+:)?(?:authors|commentList))\s*\/>/g, "<$1></$1>");
  const tags = tagsOf(xml);
  const prefix = prefixOf(xml, [namespace]) ?? "";
  const authors = tags.findIndex((tag) => isNamed(tag, "authors") && tag.kind !== "close");
  const list = tags.findIndex((tag) => isNamed(tag, "commentList") && tag.kind !== "close");
  if (authors < 0 || list < 0)
    throw new NotAnnotatable("工作簿原有的批注已损坏，不能再加批注。请在 Excel 或 WPS 里另存后再提交。");
  const insertions = new Insertions();
  const number = tags
    .slice(authors, closing(tags, authors))
    .filter((tag) => isNamed(tag, "author") && tag.kind !== "close").length;
  insertions.put((tags[closing(tags, authors)] as Tag).start, `<${prefix}author>${author}</${prefix}author>`);
  for (const { cell, text } of cells) {
    const end = endOfWords(xml, tags, cell);
    if (end !== null) insertions.put(end, run(prefix, `\n\n${text}`));
    else
      insertions.put(
        (tags[closing(tags, list)] as Tag).start,
        `<${prefix}comment ref="${cell}" authorId="${number}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
      );
  }
  return insertions.into(xml);
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text.slice(0, longest))}</${prefix}t></${prefix}r>`;
}

/** Where more words may be written in the note of a cell; null where it has none. */
function endOfWords(xml: string, tags: readonly Tag[], cell: string): number | null {
  const first = tags.findIndex(
    (tag) => isNamed(tag, "comment") && tag.kind === "open" && attributeOf(xml, tag, "ref") === cell,
  );
  if (first < 0) return null;
  const text = tags.findIndex((tag, i) => i > first && isNamed(tag, "text") && tag.kind === "open");
  if (text < 0 || text > closing(tags, first)) return null;
  const end = closing(tags, text);
  const sound = tags.find(
    (tag, i) => i > text && i < end && (isNamed(tag, "rPh") || isNamed(tag, "phoneticPr")),
  );
  return (sound ?? (tags[end] as Tag)).start;
}

function isNamed({ name }: Tag, local: string): boolean {
  return name.replace(/^.*:/, "") === local;
}
