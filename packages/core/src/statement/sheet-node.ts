const prefix = "sheet:";

/** The node of a performance target sheet, and the part of a document it is: by its number among the document's sheets. */
export function sheetNode(number: number): string {
  return `${prefix}${number}`;
}

/** What a sheet is called; null for what is no sheet's node. */
export function sheetWord(node: string): string | null {
  return node.startsWith(prefix) ? `第${node.slice(prefix.length)}张绩效目标表` : null;
}

/** The node of the sheet a text names by its number (2, 第2张, 第2张绩效目标表); null for any other text. */
export function sheetNamed(text: string): string | null {
  const [, number] = /^第?(\d+)(?:张(?:绩效目标表)?)?$/.exec(text) ?? [];
  return number === undefined ? null : sheetNode(Number(number));
}
