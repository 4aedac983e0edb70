import type { Block } from "@mingce/core";
import { type BodyMargins, bodyMargins } from "./body-margins.ts";
import { type PageContent, pageContent, withSharedColumns } from "./page-content.ts";
import type { PageDraft } from "./page-draft.ts";
import { type NumberedLine, paragraphsOf } from "./paragraphs.ts";
import { withoutRunningLines } from "./running-lines.ts";
import { tableOf } from "./tables.ts";

/** The blocks of a document page by page, from the top down: tables, and as paragraphs what stands between them. */
export function blocksOf(drafts: readonly PageDraft[]): Block[] {
  const pages = withSharedColumns(withoutRunningLines(drafts.map(pageContent)));
  const margins = bodyMargins(pages);
  return pages.flatMap((page, i) => pageBlocks(page, margins[i] ?? { left: 0, right: 0, indents: true }));
}

function pageBlocks({ number, items }: PageContent, margins: BodyMargins): Block[] {
  const blocks: Block[] = [];
  let next = 1;
  let open: NumberedLine[] = [];
  for (const item of items) {
    if (item.kind === "line") open.push({ ...item.line, line: next++ });
    else {
      blocks.push(...paragraphsOf(open, number, margins), tableOf(item.grid, item.filled, number, next));
      open = [];
      next += item.grid.at.length;
    }
  }
  return [...blocks, ...paragraphsOf(open, number, margins)];
}
