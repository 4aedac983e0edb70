/** x, y, width, height in points from the top left of the page. */
export type Box = readonly [number, number, number, number];

/**
 * The address of a span inside a document tree: block index, for tables row and cell index, for text start and end
 * offset in the paragraph or cell. Every number of a reading has one, so a page can anchor it.
 */
export interface Address {
  readonly block: number;
  readonly row?: number;
  readonly cell?: number;
  readonly start: number;
  readonly end: number;
}
