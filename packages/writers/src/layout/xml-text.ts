/** A text as XML can hold it: control characters and halves of pairs, which no XML may contain, are left out. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Cs}\u{fffe}\u{ffff}]|(?![\t\n\r\u{7f}-\u{9f}])\p{Cc}/gu, "");
}
