import { expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

const margins = { left: 50, right: 450, indents: true };

/** Lines of ten-point text: text, left, right. Each 15 points below the one before. */
const read = (given: readonly (readonly [string, number, number])[], rest = margins) =>
  paragraphsOf(
    given.map(([text, left, right], i) => ({
      text,
      size: 10,
      line: i + 1,
      box: [left, i * 15, right, i * 15 + 10] as const,
    })),
    3,
    rest,
  );
const texts = (given: readonly (readonly [string, number, number])[], rest = margins) =>
  read(given, rest).map((p) => p.text);

it("a full line goes on in the next one at the margin", () => {
  const [paragraph] = read([
    ["收入预算1", 70, 448],
    ["00万元。", 50, 120],
  ]);
  expect(paragraph).toMatchObject({
    text: "收入预算100万元。",
    page: 3,
    line: 1,
    spans: [
      { start: 0, end: 5, line: 1, box: [70, 0, 378, 10] },
      { start: 5, end: 10, line: 2, box: [50, 15, 70, 10] },
    ],
  });
});

it("a short line is the last of its paragraph, but where the number behind it would not have fitted", () => {
  expect(
    texts([
      ["增加", 70, 300],
      ["其中", 50, 120],
    ]),
  ).toHaveLength(2);
  expect(
    texts([
      ["增加", 70, 400],
      ["24,558.18万元；", 50, 120],
    ]),
  ).toEqual(["增加24,558.18万元；"]);
});

it("an indented line and an ordinal begin a paragraph", () => {
  expect(
    texts([
      ["前一段", 70, 450],
      ["后一段", 70, 450],
    ]),
  ).toHaveLength(2);
  expect(
    texts([
      ["前一段", 50, 450],
      ["（二）后一段", 50, 450],
    ]),
  ).toHaveLength(2);
  expect(
    texts([
      ["前一段增加", 50, 450],
      ["3.5万元", 50, 450],
    ]),
  ).toHaveLength(1);
});

it("where paragraphs are not indented, a full line that ends a sentence ends its paragraph", () => {
  const lines = [
    ["前一段。", 50, 450],
    ["后一段", 50, 450],
  ] as const;
  expect(texts(lines)).toHaveLength(1);
  expect(texts(lines, { ...margins, indents: false })).toHaveLength(2);
});
