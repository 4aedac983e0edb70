import { strToU8, zipSync } from "fflate";

/** A sheet by its XML, for what no writer writes. */
export interface RawSheet {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands in sheetData. */
  readonly rows: string;
  /** What stands before and behind sheetData. */
  readonly before?: string;
  readonly after?: string;
}

/** Number formats of the styles a raw cell can name by s="1" and so on; 0 is General. */
const formats = ["General", "#,##0.00", "0.00%", "yyyy/m/d", "@"];

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook of raw sheets. `parts` replace or add parts of the package; `calculation` goes into the workbook. */
export function rawWorkbook(
  sheets: readonly RawSheet[],
  parts: Readonly<Record<string, string>> = {},
  calculation = "",
): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": `${head}<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook ${main} xmlns:r="${office}"><sheets>${sheets
      .map(
        (s, i) =>
          `<sheet name="${s.name ?? `表${i + 1}`}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ""} r:id="s${i + 1}"/>`,
      )
      .join("")}</sheets>${calculation}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="s${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join("")}<Relationship Id="st" Type="${office}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet ${main}><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
      .join("")}</numFmts><borders><border/></borders><cellXfs>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}" borderId="0"/>`)
      .join("")}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, before = "", after = "" }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const all = Object.entries({ ...files, ...parts }).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(all));
}

/** The rows of a sheet from texts (and numbers) as inline strings, one array a row; null leaves a cell out. */
export function rawRows(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string =>
    value === null
      ? "<c/>"
      : typeof value === "number"
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
}
