import { disclosure, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findingsIn } from "../sample-disclosure.test.ts";
import { identityFormYear } from "./form-year.ts";

const ofYear = (year: number) => {
  const input = disclosure(sampleText);
  return { ...input, reading: { ...input.reading, identity: { ...input.reading.identity, year } } };
};

it("passes in a year of the form", () => {
  expect(identityFormYear.judge(ofYear(2024)).outcome).toBe("passed");
});

it("notes a year the form was not seen for", () => {
  expect(findingsIn(identityFormYear, ofYear(2025))).toMatchObject([{ severity: "info", stated: "2025" }]);
});

it("does not guess where no year is known", () => {
  const input = disclosure(sampleText);
  const identity = { ...input.reading.identity, year: null };
  expect(identityFormYear.judge({ ...input, reading: { ...input.reading, identity } }).outcome).toBe(
    "not-enough-data",
  );
});
