/**
 * Where a source file keeps what a paragraph or a cell prints, so that the file can be given back with notes: the part
 * of its package, and in it the cell of a sheet ("C5") or the end of a paragraph's opening tag, counted in characters.
 */
export type Origin =
  | { readonly part: string; readonly cell: string }
  | { readonly part: string; readonly offset: number };
