import { expect, it } from "vitest";
import { blocksOf } from "../pdf/page-blocks.ts";
import { pageFindings } from "../pdf/page-findings.ts";
import { recognisedPage } from "./recognised-page.ts";
import type { RecognisedWord } from "./recogniser.ts";

const [width, height] = [600, 400];

/** A page of 300 × 200 points with a ruled table of two by two cells at two pixels a point. */
function tablePicture(): Uint8Array {
  const grey = new Uint8Array(width * height).fill(255);
  const line = (left: number, top: number, across: number, down: number) => {
    for (let y = top; y < top + down; y++) grey.fill(0, y * width + left, y * width + left + across);
  };
  for (const y of [100, 150, 200]) line(50, y, 500, 2);
  for (const x of [50, 300, 550]) line(x, 100, 2, 102);
  return grey;
}

const word = (text: string, left: number, top: number, confidence: number): RecognisedWord => ({
  text,
  box: [left, top, left + 20 * text.length, top + 24],
  confidence,
});
const words = [
  word("单位预算", 200, 40, 0.97),
  word("项目", 70, 112, 0.95),
  word("预算数", 320, 112, 0.9),
  word("合计", 70, 162, 0.96),
  word("1,234.", 320, 162, 0.8),
  word("50", 440, 162, 0.6),
];

it("words become cells between the dark lines and paragraphs outside, as sure as their least sure word", async () => {
  const recogniser = { recognise: async () => words, close: async () => {} };
  const page = await recognisedPage(
    recogniser,
    { picture: { width, height, grey: tablePicture() }, scale: 2 },
    3,
  );
  const blocks = blocksOf([page]);
  const [title, table] = blocks;
  expect(title).toMatchObject({ kind: "paragraph", text: "单位预算", page: 3, confidence: 0.97 });
  expect(table).toMatchObject({
    kind: "table",
    page: 3,
    rows: [
      {
        cells: [
          { text: "项目", confidence: 0.95 },
          { text: "预算数", confidence: 0.9 },
        ],
      },
      {
        cells: [
          { text: "合计", confidence: 0.96 },
          { text: "1,234.50", confidence: 0.6, box: [160, 81, 80, 12] },
        ],
      },
    ],
  });
  expect(pageFindings([page], blocks)).toMatchObject([
    { code: "pdf/ocr-page", severity: "info", at: [{ page: 3 }] },
  ]);
});
