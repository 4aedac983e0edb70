import { expect, it } from "vitest";
import { joinedNumbers } from "./joined-numbers.ts";
import type { RecognisedWord } from "./recogniser.ts";

const word = (text: string, left: number, right: number, confidence = 0.9): RecognisedWord => ({
  text,
  box: [left, 0, right, 20],
  confidence,
});
const texts = (...words: RecognisedWord[]) => joinedNumbers(words).map((w) => w.text);

it("a number goes on behind its comma, as sure as its least sure piece", () => {
  expect(joinedNumbers([word("2,", 0, 20), word("932,700", 30, 90, 0.4)])).toEqual([
    word("2,932,700", 0, 90, 0.4),
  ]);
});

it("digits parted by a gap alone, and by a wide gap, stay apart", () => {
  expect(texts(word("1", 0, 10), word("106,000", 20, 80))).toEqual(["1", "106,000"]);
  expect(texts(word("1,", 0, 15), word("106", 60, 80))).toEqual(["1,", "106"]);
});
