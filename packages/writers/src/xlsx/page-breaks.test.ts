import { describe, expect, it } from "vitest";
import { pageBreaks } from "./page-breaks.ts";

/** Rows of 10 points: h is a heading, . is not. */
const rows = (marks: string) => [...marks].map((mark) => ({ height: 10, heading: mark === "h" }));

describe("a page", () => {
  it("ends where no more rows fit", () => {
    expect(pageBreaks(rows("......."), 30)).toEqual([2, 5]);
    expect(pageBreaks(rows("..."), 30)).toEqual([]);
  });

  it("never ends in a heading, however many stand together", () => {
    expect(pageBreaks(rows("..h...."), 30)).toEqual([1, 4]);
    expect(pageBreaks(rows(".hh..."), 30)).toEqual([0, 3]);
  });

  it("of headings alone is broken all the same", () => {
    expect(pageBreaks(rows("hhhh."), 30)).toEqual([2]);
  });

  it("has one row that is higher than a page by itself", () => {
    const high = { height: 90, heading: false };
    expect(pageBreaks([high, high, ...rows(".")], 30)).toEqual([0, 1]);
  });
});
