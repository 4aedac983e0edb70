import type { Flow, FlowCell, FlowRow } from "../flow/flow.ts";
import type { Met } from "../flow/met.ts";
import { type Element, isElement } from "./dom.ts";
import { isHidden, textIn } from "./elements.ts";

/** Rows a cell can span at most, by the HTML standard. */
const mostRows = 65_534;

/** A table of a page after what its caption says; hidden rows and cells are left out. */
export function tableOf(
  table: Element,
  content: (container: Element) => readonly Flow[],
  met: Met,
): readonly Flow[] {
  const captions: Flow[] = [];
  const sections: { readonly order: number; readonly rows: Element[] }[] = [];
  const shown = (element: Element): boolean => {
    if (!isHidden(element)) return true;
    met.hidden(textIn(element).replace(/\s+/g, " "));
    return false;
  };
  for (const element of table.children) {
    if (!isElement(element) || !shown(element)) continue;
    if (element.name === "caption") captions.push(...content(element));
    const order = ["thead", "tbody", "tfoot"].indexOf(element.name);
    if (order >= 0)
      sections.push({ order, rows: element.children.filter(isElement).filter(isRow).filter(shown) });
  }
  // The foot is printed last wherever it is written.
  const ordered = sections.toSorted((a, b) => a.order - b.order);
  const headless = ordered.every(({ order }) => order > 0);
  let heading = true;
  const rows = ordered.flatMap(({ order, rows: within }) =>
    within.map((row, index): FlowRow => {
      const cells = row.children.filter(isElement).filter(isCell).filter(shown);
      heading &&= cells.length > 0 && cells.every((cell) => cell.name === "th");
      const made = cells.map((cell) => cellOf(cell, content, within.length - index));
      return { header: order === 0 || (headless && heading), cells: made };
    }),
  );
  return [...captions, { kind: "table", rows }];
}

function isRow({ name }: Element): boolean {
  return name === "tr";
}

function isCell({ name }: Element): boolean {
  return name === "td" || name === "th";
}

/** A rowspan of 0 reaches to the end of its part of the table, and none reaches beyond. */
function cellOf(cell: Element, content: (container: Element) => readonly Flow[], rowsLeft: number): FlowCell {
  const rowspan = spanOf(cell.attribs["rowspan"], mostRows);
  return {
    content: content(cell),
    colspan: Math.max(1, spanOf(cell.attribs["colspan"], 1_000)),
    rowspan: rowspan === 0 ? rowsLeft : Math.min(rowspan, rowsLeft),
  };
}

function spanOf(attribute: string | undefined, most: number): number {
  const value = Number.parseInt(attribute ?? "", 10);
  return value >= 0 ? Math.min(value, most) : 1;
}
