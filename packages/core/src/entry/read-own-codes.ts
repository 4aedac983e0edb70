import type { OwnCode } from "../budget/budget.ts";
import type { Form } from "../form/form.ts";
import { narrowDigits } from "../quantity/parse-number.ts";
import { splitCode } from "../table/code.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { codeDimensions } from "./own-codes-sheet.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The codes registered beside the official lists, as they were typed where they are none. */
export function readOwnCodes(
  lines: readonly EnteredLine[],
  form: Form,
  places: EntryReading["places"],
): readonly OwnCode[] {
  const dimensions = Object.entries(codeDimensions(form));
  return lines.map(({ sheet, cells, at }, i) => {
    for (const field of ["dimension", "code", "name"])
      places.set(`ownCodes[${i}].${field}`, { sheet, cell: at(field) });
    places.set(`ownCodes[${i}]`, { sheet, cell: at("code") });
    const said = textIn(cells["dimension"]);
    const code = textIn(cells["code"]);
    return {
      dimension: dimensions.find(([, word]) => word === said)?.[0] ?? said,
      code: splitCode(narrowDigits(code)) ?? code,
      name: textIn(cells["name"]),
    };
  });
}
