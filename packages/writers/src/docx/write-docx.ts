import type { Reading } from "@mingce/core";
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { ownCharts } from "../chart/own-charts.ts";
import { layoutOf } from "../layout/layout.ts";
import { tableValues } from "../layout/table-values.ts";
import { xmlText } from "../layout/xml-text.ts";
import { charts } from "./charts.ts";
import { fixedPackage } from "./fixed-package.ts";
import { type PageRun, type Placed, pageRuns } from "./page-runs.ts";
import { paragraph, tableLead } from "./paragraph.ts";
import { styles } from "./styles.ts";
import { table } from "./table.ts";

/** Millimetres in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4; GB/T 9704 leaves a text area of 156 × 225 mm on an upright page. */
const paper = { width: mm(210), height: mm(297) };
const upright = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) };
const lying = { top: mm(20), left: mm(15), right: mm(15), bottom: mm(20) };

/**
 * A read document as a Word document: styles for every role, tables with merged headings that repeat on each page,
 * wide tables on landscape pages, page numbers, the charts of its form at the end. The same reading gives the same bytes.
 */
export async function writeDocx(reading: Reading): Promise<Uint8Array> {
  const runs = pageRuns(layoutOf(reading), tableValues(reading));
  const drawn = ownCharts(reading);
  const document = new Document({
    title: xmlText(reading.document.name),
    creator: "明册",
    lastModifiedBy: "明册",
    styles,
    sections: [
      ...runs.map((run, i) => section(run, i === 0)),
      ...(drawn.length === 0 ? [] : [{ ...page(false), children: charts(drawn, textWidth(false)) }]),
    ],
  });
  return fixedPackage(await Packer.toBuffer(document));
}

function section(run: PageRun, first: boolean): ISectionOptions {
  const width = textWidth(run.landscape);
  const { properties, footers } = page(run.landscape);
  return {
    properties: { ...properties, ...(first ? { titlePage: true } : {}) },
    footers,
    children: run.placed.flatMap((placed, i) => children(placed, run.placed[i - 1], width)),
  };
}

/** Pages of one orientation with their numbers. */
function page(landscape: boolean): Required<Pick<ISectionOptions, "properties" | "footers">> {
  const margin = { ...(landscape ? lying : upright), footer: mm(landscape ? 12 : 25) };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: { ...paper, orientation }, margin } },
    footers: { default: pageNumber() },
  };
}

function textWidth(landscape: boolean): number {
  return landscape ? paper.height - lying.left - lying.right : paper.width - upright.left - upright.right;
}

/** A table stands on a page of its own, under the heading that leads to it; so does every part. */
function children({ piece, set }: Placed, before: Placed | undefined, width: number): readonly FileChild[] {
  const breaks = { pageBreakBefore: true };
  if (piece.kind === "heading") {
    const first = piece.lines[0];
    const isPart = first?.role === "heading1" && before !== undefined;
    const isTitle = first?.role === "title";
    return piece.lines.map((line, i) =>
      paragraph(
        line,
        i > 0 ? {} : { ...(isPart ? breaks : {}), ...(isTitle ? { spacing: { before: mm(60) } } : {}) },
      ),
    );
  }
  if (piece.kind === "paragraph" || set === null)
    return piece.kind === "paragraph" ? [paragraph(piece.line)] : [];
  const onNewPage = before !== undefined && before.piece.kind !== "heading" && piece.above.length > 0;
  // Two tables that touch become one in Word, whatever their columns: a line of nothing keeps them apart.
  const apart = before?.piece.kind === "table" && piece.above.length === 0 ? [new Paragraph({})] : [];
  return [
    ...apart,
    ...piece.above.map((line, i) => tableLead(line, piece.above, onNewPage && i === 0)),
    table(set, width),
  ];
}

/** The page number at the foot: — 1 —. */
function pageNumber(): Footer {
  const children = ["— ", PageNumber.CURRENT, " —"].map(
    (child) => new TextRun({ children: [child], size: 28 }),
  );
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
