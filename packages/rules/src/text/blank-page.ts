import { finding, type Place } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * A page without text or table between pages that have some. A note: it may be meant, as a chapter that begins on a
 * right-hand page. Limit: only where the source has pages of its own (PDF); a page of which the reader itself told
 * something (scanned, damaged) is not blank; a blank page at the end has nothing behind it and is not seen.
 */
export const textBlankPage: Rule = {
  id: "text/blank-page",
  severity: "info",
  title: "文件中间不应当有空白页。",
  basis: "公开文件应当完整可读，没有多余的空白页",
  scope: "all",
  looksAt: "print",
  judge: ({ reading: { document } }) => {
    const told = (document.findings ?? []).flatMap((f) => f.at.flatMap((p) => p.page ?? []));
    const pages = document.blocks.flatMap((b) =>
      b.kind === "table" ? b.rows.map((r) => r.page ?? b.page) : [b.page],
    );
    const filled = new Set([...pages, ...told].filter((p) => p !== null));
    if (filled.size === 0) return { outcome: "not-applicable" };
    const last = [...filled].reduce((a, b) => Math.max(a, b), 0);
    const blank = Array.from({ length: last }, (_, i) => i + 1).filter((page) => !filled.has(page));
    return outcomeOf(
      blank.map((page) =>
        finding({
          code: textBlankPage.id,
          severity: "info",
          message: `第${page}页是空白页。如果不是有意留空，请删去；如果应有内容，请核对是否丢失。`,
          at: [pageAt(page)],
          stated: String(page),
          basis: textBlankPage.basis,
        }),
      ),
    );
  },
};

function pageAt(page: number): Place {
  const none = { line: null, table: null, row: null, column: null, section: null, box: null, address: null };
  return { ...none, page, text: "" };
}
