import type { Block, Document } from "../document/document.ts";
import { squeezed } from "../text/squeeze.ts";

/** Heads the charts of a document, in every format. */
export const chartsHeading = "一图读懂";

/** Begins the name of a picture of one of them where a format names its pictures. */
export const chartPictureName = `${chartsHeading}：`;

/** Closes them, in every format. */
export const chartsClosing = "以上图形由明册按本文件公开的数字绘制，不另行公开数字，以各表和说明为准。";

/**
 * A document without the charts that were drawn into it: what stands between their heading and their closing words
 * repeats what the document says elsewhere and is none of its text. A heading without the closing words, or the words
 * without the heading, belong to somebody else and stay.
 */
export function withoutCharts(document: Document): Document {
  const { blocks } = document;
  const to = blocks.findIndex((block) => textOf(block).endsWith(squeezed(chartsClosing)));
  const from = blocks.slice(0, Math.max(to, 0)).findLastIndex((block) => textOf(block) === chartsHeading);
  if (from < 0) return document;
  return { ...document, blocks: [...blocks.slice(0, from), ...blocks.slice(to + 1)] };
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? squeezed(block.text) : "";
}
