/** A field under way: while its code is written nothing of it is printed, afterwards its stored result is. */
interface Field {
  code: string;
  inCode: boolean;
}

/**
 * Follows the fields of a story, which lie in each other and reach over paragraphs (a table of contents is one).
 * Lifetime: one story of one document.
 */
export class Fields {
  #open: Field[] = [];

  /** True where a text is printed: no open field is in its code. */
  get prints(): boolean {
    return this.#open.every((field) => !field.inCode);
  }

  /** Takes a mark of a field (begin, separate, end); answers what a field without a result prints. */
  mark(type: string | undefined): string {
    if (type === "begin") this.#open.push({ code: "", inCode: true });
    const last = this.#open.at(-1);
    if (type === "separate" && last !== undefined) last.inCode = false;
    if (type !== "end") return "";
    this.#open.pop();
    return last?.inCode === true ? drawn(last.code) : "";
  }

  code(text: string): void {
    const last = this.#open.at(-1);
    if (last?.inCode === true) last.code += text;
  }

  /** A code ends with its paragraph: a field that is never closed must not hide the rest of the document. */
  endParagraph(): void {
    this.#open = this.#open.filter((field) => !field.inCode);
  }
}

/** Formula fields have no result: `EQ \o\ac(○,3)` draws a number in a circle. */
function drawn(code: string): string {
  const circled = /^\s*EQ\s*\\o\s*(?:\\a[clr])?\s*[（(][^,，]*[,，]\s*([^)）]{1,4})[)）]/i
    .exec(code)?.[1]
    ?.trim();
  if (circled === undefined) return "";
  const value = /^\d{1,2}$/.test(circled) ? Number(circled) : 0;
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : circled;
}
