import { type Block, type Finding, finding, placeOf } from "@mingce/core";
import { howToInstall, tooMuch } from "../ocr/install.ts";
import { placeOfCut } from "./cut-text.ts";
import type { PageDraft } from "./page-draft.ts";

const basis = "读取 PDF 文件时逐页核对：文字层、字体的字符表、扫描图片、页边。";

/**
 * What a person should know about pages that were read in part only, page by page; `blocks` are what was read,
 * `installed` says that there is a recogniser for scanned pages.
 */
export function pageFindings(
  drafts: readonly PageDraft[],
  blocks: readonly Block[],
  installed = false,
): Finding[] {
  return drafts.flatMap((draft) => {
    const { number, notes } = draft;
    const at = [placeOf({ page: number })];
    const page = `第 ${number} 页`;
    const found: Finding[] = [];
    if (notes.damaged) {
      const message = `${page}在文件里已损坏，本页内容没有读取。请在原来的软件里打开核对，重新导出 PDF 后再提交。`;
      found.push(finding({ code: "pdf/damaged-page", severity: "error", message, at, basis }));
    }
    if (isScan(draft)) {
      const advice = installed ? tooMuch : howToInstall;
      const message = `${page}是扫描图片，没有文字层，本页内容没有读取。请提交由 Word、Excel 直接导出的 PDF，或先用文字识别（OCR）软件处理后再提交；${advice}。`;
      found.push(finding({ code: "pdf/scanned-page", severity: "error", message, at, basis }));
    }
    if (draft.runs.some((run) => run.confidence !== undefined)) {
      const message = `${page}是扫描图片，由文字识别读取，识别结果请核对原件。`;
      found.push(finding({ code: "pdf/ocr-page", severity: "info", message, at, basis }));
    }
    if (notes.recognised) {
      const message = `${page}是扫描图片，读取的是扫描软件识别出来的文字，可能有错字和错数。请对照原件核对本页的数字。`;
      found.push(finding({ code: "pdf/recognised-page", severity: "warning", message, at, basis }));
    }
    if (notes.unmapped > 0) {
      const message = `${page}有 ${notes.unmapped} 个字的字体没有字符对照表，读不出是什么字。请用嵌入字符表的方式重新导出 PDF，或提交原来的 Word、Excel 文件。`;
      found.push(finding({ code: "pdf/unmapped-text", severity: "warning", message, at, basis }));
    }
    if (notes.slanted !== "") {
      const message = `${page}有斜排的文字“${shortened(notes.slanted)}”（多为水印），没有读入正文。如果它是正文，请改为横排后重新导出。`;
      found.push(finding({ code: "pdf/slanted-text", severity: "info", message, at, basis }));
    }
    const cuts = notes.cuts.map((cut) => placeOfCut(cut, number, blocks));
    if (cuts.length > 0) {
      const first = cuts.find(({ text }) => /\p{L}/u.test(text))?.text ?? "";
      const where = first === "" ? "" : `（如“${first}”处）`;
      const message = `${page}有 ${cuts.length} 处文字被页边或单元格边缘截断${where}，看不到完整的内容，截断处的数字没有读取。请调整页面宽度、列宽或行高，重新导出 PDF。`;
      found.push(finding({ code: "pdf/cut-text", severity: "warning", message, at: cuts, basis }));
    }
    return found;
  });
}

/** Whether a page shows a picture and no text. */
export function isScan({ runs, notes }: PageDraft): boolean {
  return runs.length === 0 && notes.pictured > smallestPicture;
}

/** A smaller picture on an empty page is an ornament, not a scanned text. */
const smallestPicture = 0.25;

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
