import { type Imprint, type Reading, sumsInTables } from "@mingce/core";
import type { NamedRange } from "hucre";
import { writeXlsx as writeWorkbook } from "hucre/xlsx";
import { propertiesOf } from "../imprint/properties.ts";
import { layoutOf } from "../layout/layout.ts";
import { tableValues } from "../layout/table-values.ts";
import { xmlText } from "../layout/xml-text.ts";
import { planOf } from "./plan.ts";
import { sheetNames } from "./sheet-name.ts";
import { tableSheet } from "./table-sheet.ts";
import { textSheet } from "./text-sheet.ts";

/** A workbook has to name a moment of its last change; this one says nothing. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/**
 * A read document as an Excel workbook: a sheet a table, and the text between tables on sheets of its own, in the order
 * of the document. A printed number is a number that is shown as it was printed, and a total is the formula of what it
 * adds up, with the printed number as its stored result, where the digits printed in its table keep the sum. A blank
 * stays blank, a code and any text stay text and never become a formula. The imprint is among the properties of the file. The same reading gives
 * the same bytes.
 *
 * Limit: of a table's cell the first 32,767 characters, which is all that Excel holds.
 */
export async function writeXlsx(reading: Reading, imprint: Imprint | null = null): Promise<Uint8Array> {
  const values = tableValues(reading);
  const sums = sumsInTables(reading);
  const plans = planOf(layoutOf(reading));
  const names = sheetNames(plans.map((plan) => plan.title));
  const namedRanges: NamedRange[] = [];
  const sheets = plans.map((plan, i) => {
    const name = names[i] ?? "";
    if (plan.kind === "text") return { name, ...textSheet(plan, reading.document.name) };
    const { sheet, repeated } = tableSheet(plan, values, sums, reading.document.name);
    // Under its reserved name, because the library leaves out the quotation marks that a name with a blank needs.
    if (repeated !== null)
      namedRanges.push({
        name: "_xlnm.Print_Titles",
        range: `'${name}'!$${repeated[0]}:$${repeated[1]}`,
        scope: name,
      });
    return { name, ...sheet };
  });
  return writeWorkbook({
    sheets: sheets.length === 0 ? [{ name: "正文" }] : sheets,
    namedRanges,
    defaultFont: { name: "宋体", size: 11 },
    properties: {
      title: xmlText(reading.document.name),
      creator: "明册",
      created: noTime,
      modified: noTime,
      ...imprintProperties(reading, imprint),
    },
  });
}

/** What the file says of itself in its properties, core and custom. */
function imprintProperties(reading: Reading, imprint: Imprint | null) {
  if (imprint === null) return {};
  const custom = Object.entries(propertiesOf(reading, imprint));
  return {
    subject: xmlText(imprint.filing.publisher),
    custom: Object.fromEntries(custom.map(([name, value]) => [name, xmlText(value)])),
  };
}
