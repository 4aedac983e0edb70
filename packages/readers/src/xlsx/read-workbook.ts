import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import type { Package } from "../zip/package.ts";
import { CellCount, readSheet } from "./read-sheet.ts";
import { relationshipsOf } from "./relationships.ts";
import { sharedStrings } from "./shared-strings.ts";
import { parseXml } from "./stream-xml.ts";
import { cellStyles } from "./styles.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** Most cells of a workbook that hold something or are ruled; as many as a text may have lines and cells. */
const mostCells = 1_000_000;

/**
 * Reads the parts of a package into a workbook; macros are never looked at.
 * Errors: throws Unreadable where a part is missing or damaged, or there are more cells than any disclosure has.
 */
export function readWorkbook(file: Package): Workbook {
  const main = [...relationshipsOf(file, "").values()].find((r) => r.type === "officeDocument")?.target;
  const path = main ?? "xl/workbook.xml";
  const entries: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let [from1904, asPrinted] = [false, false];
  parseXml(partAt(file, path, "工作表清单"), "工作表清单", {
    open: (tag, { name, state, id, date1904, fullPrecision }) => {
      if (tag === "sheet") {
        const hidden = state === "hidden" || state === "veryHidden";
        entries.push({ name: name ?? "", hidden, id: id ?? "" });
      } else if (tag === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
      else if (tag === "calcPr") asPrinted = fullPrecision === "0" || fullPrecision === "false";
    },
  });
  const targets = relationshipsOf(file, path);
  const related = (type: string): Uint8Array | null => {
    const target = [...targets.values()].find((r) => r.type === type)?.target;
    return target === undefined ? null : file.part(target);
  };
  const strings = sharedStrings(related("sharedStrings"));
  const styles = cellStyles(related("styles"));
  const sheets: Sheet[] = [];
  const context = { strings, styles, cells: new CellCount(mostCells) };
  for (const { name, hidden, id } of entries) {
    const target = targets.get(id);
    // Sheets that hold a chart or a dialogue have no cells.
    if (target !== undefined && target.type !== "worksheet") continue;
    const what = `工作表“${name}”`;
    const part = target?.target ?? "";
    sheets.push({ ...readSheet(partAt(file, part, what), what, context), name, part, hidden });
  }
  return { sheets, from1904, asPrinted };
}

function partAt({ part }: Package, path: string, what: string): Uint8Array {
  const bytes = part(path);
  if (bytes === null) throw new Unreadable((shown) => refusals.damaged(shown, what));
  return bytes;
}
