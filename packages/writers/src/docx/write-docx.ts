import type { Imprint, Reading } from "@mingce/core";
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
import { propertiesOf } from "../imprint/properties.ts";
import { type ContentsLine, contentsOfPieces, targetsOf } from "../layout/contents.ts";
import { layoutOf } from "../layout/layout.ts";
import { type PageRun, type Placed, pageRuns } from "../layout/page-runs.ts";
import { tableValues } from "../layout/table-values.ts";
import { xmlText } from "../layout/xml-text.ts";
import { charts } from "./charts.ts";
import { contentsEntry } from "./contents-entry.ts";
import { fixedPackage } from "./fixed-package.ts";
import { fontTable } from "./font-table.ts";
import { lying, mm, paper, textWidth, upright } from "./page-measures.ts";
import { paragraph, tableLead } from "./paragraph.ts";
import { styles } from "./styles.ts";
import { table } from "./table.ts";

/**
 * A read document as a Word document: styles for every role, tables with merged headings that repeat on each page,
 * wide tables on landscape pages, contents with the pages they lead to, page numbers, the charts of its form at the end; its
 * imprint among the properties of the file. The same reading gives the same bytes.
 */
export async function writeDocx(reading: Reading, imprint: Imprint | null = null): Promise<Uint8Array> {
  const pieces = layoutOf(reading);
  const headings = contentsOfPieces(pieces, reading.form);
  const targets = targetsOf(pieces, headings);
  const links: Links = { targets, marks: new Set([...targets.values()].map(({ block }) => block)) };
  const runs = pageRuns(pieces, tableValues(reading));
  const drawn = ownCharts(reading);
  const document = new Document({
    title: xmlText(reading.document.name),
    creator: "明册",
    lastModifiedBy: "明册",
    ...imprintProperties(reading, imprint),
    styles,
    sections: [
      ...runs.map((run, i) => section(run, links, i === 0)),
      ...(drawn.length === 0 ? [] : [{ ...page(false), children: charts(drawn, textWidth(false)) }]),
    ],
  });
  return fixedPackage(await Packer.toBuffer(document), { "word/fontTable.xml": fontTable });
}

/** What the lines of the contents lead to, by their blocks, and the blocks they lead to. */
interface Links {
  readonly targets: ReadonlyMap<number, ContentsLine>;
  readonly marks: ReadonlySet<number>;
}

/** What the file says of itself in its properties, core and custom. */
function imprintProperties(reading: Reading, imprint: Imprint | null) {
  if (imprint === null) return {};
  const properties = Object.entries(propertiesOf(reading, imprint));
  return {
    subject: xmlText(imprint.filing.publisher),
    customProperties: properties.map(([name, value]) => ({ name, value: xmlText(value) })),
  };
}

function section(run: PageRun, links: Links, first: boolean): ISectionOptions {
  const width = textWidth(run.landscape);
  const { properties, footers } = page(run.landscape);
  return {
    properties: { ...properties, ...(first ? { titlePage: true } : {}) },
    footers,
    children: run.placed.flatMap((placed, i) => children(placed, run.placed[i - 1], links, width)),
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

/** A table stands on a page of its own, under the heading that leads to it; so does every part. */
function children(
  { piece, set }: Placed,
  before: Placed | undefined,
  { targets, marks }: Links,
  width: number,
): readonly FileChild[] {
  const breaks = { pageBreakBefore: true };
  if (piece.kind === "heading") {
    const first = piece.lines[0];
    const isPart = first?.role === "heading1" && before !== undefined;
    const isTitle = first?.role === "title";
    return piece.lines.map((line, i) =>
      paragraph(
        line,
        marks,
        i > 0 ? {} : { ...(isPart ? breaks : {}), ...(isTitle ? { spacing: { before: mm(60) } } : {}) },
      ),
    );
  }
  if (piece.kind === "paragraph") {
    const { line } = piece;
    return [line.role === "entry" ? contentsEntry(line, targets.get(line.block)) : paragraph(line, marks)];
  }
  if (set === null) return [];
  const onNewPage = before !== undefined && before.piece.kind !== "heading" && piece.above.length > 0;
  // Two tables that touch become one in Word, whatever their columns: a line of nothing keeps them apart.
  const apart = before?.piece.kind === "table" && piece.above.length === 0 ? [new Paragraph({})] : [];
  return [
    ...apart,
    ...piece.above.map((line, i) => tableLead(line, piece.above, marks, onNewPage && i === 0)),
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
