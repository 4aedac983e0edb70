/**
 * True where a printed name is the official one, perhaps with a note in brackets behind it that names its section
 * (行政运行（政府办公厅（室）及相关机构事务）). Both ready to compare.
 */
export function isSameName(printed: string, official: string): boolean {
  if (printed === official) return true;
  const levelled = (name: string): string => name.replace(/[〔〕]/g, (c) => (c === "〔" ? "（" : "）"));
  const own = levelled(printed);
  const right = levelled(official);
  return own === right || (own.startsWith(right) && /^（.+）?$/.test(own.slice(right.length)));
}
