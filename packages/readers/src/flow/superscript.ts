const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The text of a raised run, its digits as raised characters: a mark of a note beside an amount stays apart from it,
 * and m² stays what it is.
 */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
}
