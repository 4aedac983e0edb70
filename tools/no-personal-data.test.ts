/** No real person's number stands in the repository. */
import { expect, it } from "vitest";
import { linesWhere, trackedFiles } from "./tracked-files.ts";

/** Eleven digits of a mobile number in mainland China, not part of a longer number, a decimal fraction or a hash. */
const mobileNumber = /(?<![\w.])1[3-9]\d{9}(?!\d)/;
const madeUp = /made-up|虚构/;

it("a mobile number stands only on or directly under a line that says it is made-up", () => {
  const wrong = (line: string, lineAbove: string) =>
    mobileNumber.test(line) && !madeUp.test(line) && !madeUp.test(lineAbove);
  expect(linesWhere(trackedFiles(), wrong)).toEqual([]);
});
