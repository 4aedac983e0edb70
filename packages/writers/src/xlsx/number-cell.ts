/** A number as a spreadsheet keeps it: its value and the format that shows it as it was printed. */
export interface NumberCell {
  readonly value: number;
  readonly format: string;
}

/** A plain number, grouped by thousands or not at all, without zeros before it. */
const printedNumber = /^(-?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d+))?(%?)$/;

/** More digits than these are not kept by a spreadsheet. */
const mostDigits = 15;

/**
 * The number a text prints, or null where it is none or a spreadsheet would show it in another way (a code with zeros
 * before it, -0.00, brackets, 16 digits): such a text stays text.
 */
export function numberCell(text: string): NumberCell | null {
  const [, sign = "", whole = "", decimals = "", percent = ""] = printedNumber.exec(text) ?? [];
  if (whole === "") return null;
  const digits = whole.replaceAll(",", "");
  if (digits.length + decimals.length > mostDigits) return null;
  const value = Number(
    `${sign}${digits}${decimals === "" ? "" : `.${decimals}`}${percent === "" ? "" : "e-2"}`,
  );
  if (value === 0 && sign !== "") return null;
  const grouped = whole.includes(",") || digits.length < 4;
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  return { value, format: `${grouped ? "#,##0" : "0"}${places}${percent}` };
}
