import { readSheet } from "./read-sheet.ts";
import { type PartOf, relationshipsOf } from "./relationships.ts";
import { sharedStrings } from "./shared-strings.ts";
import { parseXml } from "./stream-xml.ts";
import { cellStyles } from "./styles.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** Most cells of a workbook that hold something or are ruled; as many as a text may have lines and cells. */
export const mostCells = 1_000_000;

/** A workbook, or why its parts make none. `damaged` names the sheet that cannot be read, or null for the workbook. */
export type WorkbookRead =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly why: "damaged" | "tooLarge"; readonly sheet: string | null };

/** Reads the parts of a package into a workbook; macros are never looked at. */
export function readWorkbook(partAt: PartOf): WorkbookRead {
  const main = [...relationshipsOf(partAt, "").values()].find((r) => r.type === "officeDocument")?.target;
  const path = main ?? "xl/workbook.xml";
  const bytes = partAt(path);
  const entries: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let [from1904, asPrinted] = [false, false];
  const whole =
    bytes !== null &&
    parseXml(bytes, {
      open: (tag, { name, state, id, date1904, fullPrecision }) => {
        if (tag === "sheet") {
          const hidden = state === "hidden" || state === "veryHidden";
          entries.push({ name: name ?? "", hidden, id: id ?? "" });
        } else if (tag === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
        else if (tag === "calcPr") asPrinted = fullPrecision === "0" || fullPrecision === "false";
      },
    });
  if (!whole) return { ok: false, why: "damaged", sheet: null };
  const targets = relationshipsOf(partAt, path);
  const partOf = (type: string): Uint8Array | null => {
    const target = [...targets.values()].find((r) => r.type === type)?.target;
    return target === undefined ? null : partAt(target);
  };
  const { strings, whole: allStrings } = sharedStrings(partOf("sharedStrings"));
  if (!allStrings) return { ok: false, why: "damaged", sheet: null };
  const styles = cellStyles(partOf("styles"));
  const sheets: Sheet[] = [];
  let cellsLeft = mostCells;
  for (const { name, hidden, id } of entries) {
    const target = targets.get(id);
    // Sheets that hold a chart or a dialogue have no cells.
    if (target !== undefined && target.type !== "worksheet") continue;
    const part = target === undefined ? null : partAt(target.target);
    if (part === null) return { ok: false, why: "damaged", sheet: name };
    const read = readSheet(part, { strings, styles, cellsLeft });
    if (!read.ok) return { ok: false, why: read.why, sheet: name };
    cellsLeft -= read.cells;
    sheets.push({ ...read.sheet, name, hidden });
  }
  return { ok: true, workbook: { sheets, from1904, asPrinted } };
}
