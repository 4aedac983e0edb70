/** A text without blanks, for comparing headings that line breaks and typing differ in. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
