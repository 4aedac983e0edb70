/** A year that opens what is said of it: 2022年为, 2022年决算; not one that something is compared with. */
const opening = /(?<![比较与和同])(20\d\d)年(?!以来|起|开始|底前)/g;

/**
 * True where a number is told of a year before the last, or of the last in a sentence that goes further back (2023年为…，
 * 2022年为…): history, of which this budget states nothing. A single last year may be this year's, not brought up to date.
 */
export function isPast(text: string, from: number, to: number, priorYear: number | null): boolean {
  if (priorYear === null) return false;
  const own = yearsIn(text.slice(from, to)).at(-1);
  if (own === undefined || own > priorYear) return false;
  if (own < priorYear) return true;
  const begin = Math.max(0, text.lastIndexOf("。", from) + 1);
  const end = text.indexOf("。", to);
  const said = yearsIn(text.slice(begin, end < 0 ? undefined : end));
  return said.some((year) => year < priorYear) && !said.includes(priorYear + 1);
}

function yearsIn(words: string): readonly number[] {
  return [...words.matchAll(opening)].map(([, year]) => Number(year));
}
