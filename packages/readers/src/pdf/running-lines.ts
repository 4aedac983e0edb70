import type { LineItem, PageContent, PageItem } from "./page-content.ts";

/** Running heads and feet stand in this part of the page at either end. */
const margin = 0.12;
/** They stand at the same height on each page, to so many points. */
const sameHeight = 3;
/** A text that repeats on fewer pages is none, or on a smaller part of them. */
const fewest = 4;
const fewestNumbers = 3;
const mostPages = 0.8;
const pageNumber =
  /^[\s\-–—－·•~～]*(?:第\s*)?(\d{1,4})\s*(?:页)?\s*(?:[/／]|[,，]?\s*共)?\s*(?:\d{1,4}\s*页?)?[\s\-–—－·•~～]*$/u;
/** A unit of amounts repeats above each part of a table and is no running head. */
const unit = /元/;

/** Of each end of a page so many items are looked at. */
const looked = 4;

/** A line near an end of its page. */
interface Marginal {
  readonly page: number;
  readonly item: LineItem;
  /** Points from the nearer end of the page, negative from the lower. */
  readonly height: number;
  /** How far the number the line consists of is from the number of its page. */
  readonly offset: number | null;
}

/**
 * The pages without their running heads, running feet and page numbers. A number alone is a page number only where it
 * counts on with the pages at one height; a text only where it repeats on nearly all of them.
 */
export function withoutRunningLines(pages: readonly PageContent[]): PageContent[] {
  const marginal = pages.flatMap(marginalLines);
  const pagesOf = (lines: readonly Marginal[]) => new Set(lines.map((line) => line.page)).size;
  const dropped = new Set<PageItem>();
  for (const line of marginal) {
    const { text } = line.item.line;
    const beside = marginal.filter((other) => Math.abs(other.height - line.height) <= sameHeight);
    const numbered = line.offset !== null && beside.filter((other) => other.offset === line.offset);
    const repeated = unit.test(text) ? [] : beside.filter((other) => other.item.line.text === text);
    const isNumber = numbered && pagesOf(numbered) >= Math.max(2, Math.min(fewestNumbers, pages.length));
    if (isNumber || pagesOf(repeated) >= Math.max(fewest, mostPages * (pages.length - 1)))
      dropped.add(line.item);
  }
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => !dropped.has(item)) }));
}

function marginalLines({ number, height, items }: PageContent): Marginal[] {
  const ends = items.length > 2 * looked ? [...items.slice(0, looked), ...items.slice(-looked)] : items;
  return ends.flatMap((item) => {
    if (item.kind !== "line") return [];
    const isHead = item.top < margin * height;
    if (!isHead && item.top < (1 - margin) * height) return [];
    const printed = pageNumber.exec(item.line.text)?.[1];
    return [
      {
        page: number,
        item,
        height: isHead ? item.top : item.top - height,
        offset: printed === undefined ? null : Number(printed) - number,
      },
    ];
  });
}
