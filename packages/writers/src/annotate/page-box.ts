import type { Box } from "@mingce/core";

/** A rectangle in the units of a PDF page, from the lower left to the upper right corner. */
export interface PageRectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/**
 * A box that counts from the top left of a page as it was read, in the page's own units, which count from the lower
 * left before the page is turned. `view` is the part of the page that is shown; `turned` by how many degrees clockwise
 * the page was turned to be read.
 */
export function onPage([x, y, width, height]: Box, view: PageRectangle, turned: number): PageRectangle {
  switch (((turned % 360) + 360) % 360) {
    case 90:
      return {
        left: view.left + y,
        right: view.left + y + height,
        bottom: view.bottom + x,
        top: view.bottom + x + width,
      };
    case 180:
      return {
        left: view.right - x - width,
        right: view.right - x,
        bottom: view.bottom + y,
        top: view.bottom + y + height,
      };
    case 270:
      return {
        left: view.right - y - height,
        right: view.right - y,
        bottom: view.top - x - width,
        top: view.top - x,
      };
    default:
      return {
        left: view.left + x,
        right: view.left + x + width,
        bottom: view.top - y - height,
        top: view.top - y,
      };
  }
}
