/** Fen as the exact yuan text of a budget: 123450 is "1234.50"; negative amounts keep their sign. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
