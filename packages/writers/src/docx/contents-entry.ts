import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { ContentsLine } from "../layout/contents.ts";
import type { Line } from "../layout/layout.ts";
import { xmlText } from "../layout/xml-text.ts";
import { entryStyle } from "./styles.ts";

/**
 * A line of the contents that leads to its heading, with the page the heading stands on. The page is a field that the
 * program which lays the pages out fills in: nobody else knows it. Limit: a line without a heading has no page.
 */
export function contentsEntry(line: Line, target: ContentsLine | undefined): Paragraph {
  const words = new TextRun(xmlText(line.text.trim()));
  if (target === undefined) return new Paragraph({ style: entryStyle(3), children: [words] });
  const anchor = bookmarkOf(target.block);
  const page = new PageReference(anchor, { hyperlink: true });
  const leader = new TextRun({ children: [new Tab()] });
  const link = new InternalHyperlink({ anchor, children: [words, leader, page] });
  return new Paragraph({ style: entryStyle(target.level), children: [link] });
}

/** What a heading consists of, marked as the place the contents lead to. */
export function bookmarked(block: number, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return [new BookmarkStart(bookmarkOf(block), block), ...children, new BookmarkEnd(block)];
}

/** The name Word gives the places its own contents lead to. */
function bookmarkOf(block: number): string {
  return `_Toc${String(block).padStart(8, "0")}`;
}
