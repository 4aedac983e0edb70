import { Anchors, stretchOf } from "./docx-anchors.ts";
import { commentsWith } from "./docx-comments.ts";
import { firstWritten, runsAt, type WordText, type WrittenRuns, wordText } from "./docx-runs.ts";
import { Insertions } from "./insertions.ts";
import type { Note } from "./note.ts";
import { NotAnnotatable, type OfficeSource, textOf } from "./office-source.ts";
import { linksOf } from "./package-links.ts";
import { withParts } from "./with-parts.ts";
import { attributeOf, prefixOf } from "./xml-tags.ts";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/**
 * The Word document with a comment at each note: around the words meant where they are found in the paragraph or cell
 * just as often as they are printed, else around the paragraph or cell. What has no place is said at the first
 * paragraph. Comments that are there stay; of the other parts not a byte is changed.
 *
 * Errors: throws NotAnnotatable with a Chinese sentence. Limit: notes at footnotes and text boxes, where Word allows no
 * comment, stand at the paragraph these hang on.
 */
export function annotateDocx(source: OfficeSource, notes: readonly Note[]): Uint8Array {
  const main =
    linksOf(source, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const xml = textOf(source, main);
  const w = xml === null ? null : prefixOf(xml, [transitional, strict]);
  // Attributes have no default namespace: without a prefix the marks could not be written.
  if (xml === null || w === null || w === "")
    throw new NotAnnotatable(
      "Word 文档的正文写法特殊，不能加批注。请在 Word 或 WPS 里另存为 .docx 后再提交。",
    );
  const word = wordText(xml, w);
  const isStrict = prefixOf(xml, [strict]) !== null;
  const comments = commentsWith(source, {
    main,
    namespace: isStrict ? strict : transitional,
    strict: isStrict,
  });
  const used = word.tags.flatMap((tag) =>
    /comment(?:RangeStart|RangeEnd|Reference)$/.test(tag.name)
      ? [Number(attributeOf(xml, tag, `${w}id`))]
      : [],
  );
  let id = Math.max(-1, comments.lastId, ...used.filter(Number.isSafeInteger));
  const anchored = new Map<number, { readonly anchors: Anchors; readonly written: WrittenRuns }>();
  const at = (written: WrittenRuns) => {
    const known = anchored.get(written.from) ?? { anchors: new Anchors(word, written), written };
    anchored.set(written.from, known);
    return known;
  };
  for (const note of notes) {
    const written = writtenFor(word, main, note);
    if (written === null) continue;
    const place = at(written);
    const words = note.place?.words ?? null;
    id++;
    const idAttribute = `${w}id="${id}"`;
    place.anchors.mark(
      words === null ? null : stretchOf(place.written, words),
      `<${w}commentRangeStart ${idAttribute}/>`,
      `<${w}commentRangeEnd ${idAttribute}/><${w}r><${w}commentReference ${idAttribute}/></${w}r>`,
    );
    comments.add(id, note.text);
  }
  const insertions = new Insertions();
  for (const { anchors } of anchored.values()) anchors.into(insertions);
  return withParts(source, new Map([...comments.parts(), [main, insertions.into(xml)]]));
}

/** Where a note goes: its paragraph or cell, or the first paragraph that prints something. */
function writtenFor(word: WordText, main: string, { place }: Note): WrittenRuns | null {
  const origin = place?.origin ?? null;
  const own =
    origin !== null && "offset" in origin && origin.part === main ? runsAt(word, origin.offset) : null;
  return own ?? firstWritten(word);
}
