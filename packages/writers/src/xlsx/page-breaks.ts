/** A row of a sheet as it is printed. */
export interface PrintedRow {
  /** In points. */
  readonly height: number;
  /** True for a heading: it stays with the row after it. */
  readonly heading: boolean;
}

/**
 * The rows (from 0) after which a page of `pageHeight` points ends, so that none ends in a heading. Headings that fill
 * a page by themselves are broken all the same.
 */
export function pageBreaks(rows: readonly PrintedRow[], pageHeight: number): readonly number[] {
  const breaks: number[] = [];
  let [first, used] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    const { height } = rows[row] as PrintedRow;
    if (row > first && used + height > pageHeight) {
      let last = row - 1;
      while (last > first && rows[last]?.heading) last--;
      if (rows[last]?.heading) last = row - 1;
      breaks.push(last);
      first = last + 1;
      used = rows.slice(first, row).reduce((sum, each) => sum + each.height, 0);
    }
    used += height;
  }
  return breaks;
}
