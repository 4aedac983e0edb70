import { childrenOf, type Element } from "../xml/parse-xml.ts";

/** A cell as the document writes it, at its place in the written grid. */
export interface WrittenCell {
  readonly element: Element;
  /** Edges of the grid it lies between; 0 is the left side of the table. */
  readonly start: number;
  readonly end: number;
  /** "first" of cells merged downwards, one that "continues" the cell above it and is not seen, or no part of any. */
  readonly merged: "first" | "continues" | null;
}

/** True where something is printed in a cell. */
export function isFilled({ element }: WrittenCell): boolean {
  return textIn(element).trim() !== "" || childrenOf(element, "w:tbl").length > 0;
}

/** All text under an element, as it is written. */
export function textIn(element: Element): string {
  return element.name === "w:t" ? element.text : element.children.map(textIn).join("");
}
