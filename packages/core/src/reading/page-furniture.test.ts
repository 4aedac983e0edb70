import { textDocument } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { pageFurniture } from "./page-furniture.ts";

/** The lines of a text that belong to its pages. */
const furnitureOf = (lines: readonly string[]): readonly string[] =>
  [...pageFurniture(textDocument(lines.join("\n\n")))].sort((a, b) => a - b).map((i) => lines[i] ?? "");

describe("what belongs to the page", () => {
  it("are numbers that stand alone and count the pages, also where some pages show none", () => {
    expect(furnitureOf(["减少6", "21", "3.98万元。", "22", "增加", "25", "办公费", "26", "结束。"])).toEqual([
      "21",
      "22",
      "25",
      "26",
    ]);
  });

  it("is no number that counts nothing", () => {
    expect(furnitureOf(["办公费", "154", "万元", "编制数", "15", "人"])).toEqual([]);
  });

  it.each(["- 5 -", "— 12 —", "第 5 页", "第5页 共40页", "5 / 40"])(
    "is a page number by its dress: %s",
    (number) => {
      expect(furnitureOf(["减少6", number, "3.98万元。"])).toEqual([number]);
    },
  );

  it("is the line that stands beside the page numbers again and again", () => {
    const head = "某局2024年单位预算公开";
    expect(
      furnitureOf([
        head,
        "正文。",
        "- 1 -",
        head,
        "减少6",
        "- 2 -",
        head,
        "3.98万元。",
        "- 3 -",
        head,
        "完。",
      ]),
    ).toEqual(["- 1 -", head, "- 2 -", head, "- 3 -", head]);
  });
});
