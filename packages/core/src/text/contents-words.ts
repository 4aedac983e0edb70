/** Leaders, or blanks alone, and the page number behind them at the end of a line of the contents. */
const page = /(?:^|\s|[.．…·]|[_—-]{2,})\s*\d{1,4}\s*$/;
const leaders = /[\s.．…·_—-]*$/;

/** No line of contents is longer, leaders included. */
const longest = 500;

/**
 * What a line of the contents says but for its page: which page a heading stands on, and whether that is filled in at
 * all, is the matter of the program that lays the pages out, not of the ledger.
 */
export function contentsWords(line: string): string {
  return line.length > longest ? line : line.replace(page, "").replace(leaders, "");
}
