import type { WriteSheet } from "hucre/xlsx";
import { xmlText } from "../layout/xml-text.ts";

/** How a sheet is printed. */
type PrintedPage = Pick<WriteSheet, "headerFooter"> & Required<Pick<WriteSheet, "pageSetup">>;

/** A4 in points, and the blank around what is printed on it in inches; header and footer stand in it. */
const paper = { width: 595, height: 842 };
const margins = { left: 0.5, right: 0.5, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 };
const inch = 72;

/** Points a page surely has for the rows of a sheet: programs round the heights of rows up. */
export function pageHeight(landscape: boolean): number {
  return 0.95 * ((landscape ? paper.width : paper.height) - (margins.top + margins.bottom) * inch);
}

/** Points a page has for the columns of a sheet. */
export function pageWidth(landscape: boolean): number {
  return (landscape ? paper.height : paper.width) - (margins.left + margins.right) * inch;
}

/** A page with a table: one page wide, and one page long or as many as it takes. `name` is the document's. */
export function tablePage(name: string, landscape: boolean, onePage: boolean): PrintedPage {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: runningLines(name),
  };
}

/** A page with text, in its own size: Excel leaves out set page breaks where a sheet is fitted to pages. */
export function textPage(name: string): PrintedPage {
  return {
    pageSetup: { paperSize: "a4", orientation: "portrait", horizontalCentered: true, margins },
    headerFooter: runningLines(name),
  };
}

/** The size stands before the font, or digits that the name begins with would be read as part of it. */
const look = '&9&"宋体,Regular"';

/** Most characters of a name in a header, which holds 255 with its codes. */
const longestName = 110;

function runningLines(name: string): NonNullable<WriteSheet["headerFooter"]> {
  const shown = xmlText([...name].slice(0, longestName).join("")).replaceAll("&", "&&");
  return { oddHeader: `&C${look}${shown}`, oddFooter: `&C${look}第 &P 页，共 &N 页` };
}
