import { expect, it } from "vitest";
import { bodyMargins } from "./body-margins.ts";
import type { PageContent } from "./page-content.ts";

/** A page of A4 with lines of 16 pt, from left to right. */
function page(...lines: readonly (readonly [text: string, left: number, right: number])[]): PageContent {
  const items = lines.map(([text, left, right], i) => {
    const top = 100 + 29 * i;
    return { kind: "line", top, line: { text, size: 16, box: [left, top, right, top + 16] } } as const;
  });
  return { number: 1, width: 595, height: 842, items: items as unknown as PageContent["items"] };
}

it("running text ends where its longest line ends", () => {
  const [margins] = bodyMargins([page(["一般公共预算拨款", 111, 511], ["支出", 79, 143])]);
  expect(margins).toMatchObject({ left: 79, right: 511 });
});

it("a mark that hangs into the margin does not move it", () => {
  const [margins] = bodyMargins([page(["一般公共预算拨款", 111, 511], ["办公厅，", 79, 527])]);
  expect(margins?.right).toBe(511);
});

it("a page of short lines has no full line", () => {
  expect(bodyMargins([page(["目录", 79, 111])])[0]?.right).toBe(Number.POSITIVE_INFINITY);
});
