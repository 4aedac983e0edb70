/** A decision is one record under one number, short, and where something names it there is one. */
import { expect, it } from "vitest";
import { contentOf, trackedFiles } from "./tracked-files.ts";

const longest = 50;
const files = trackedFiles();
const decisions = files.filter((path) => /^docs\/decisions\/.*\.md$/.test(path));
const numberOf = (path: string): string => /(\d{4})-[^/]+\.md$/.exec(path)?.[1] ?? path;

it("no two decisions have one number, and none is left out", () => {
  const numbers = decisions.map(numberOf).sort();
  expect(numbers).toEqual(numbers.map((_, i) => String(i + 1).padStart(4, "0")));
});

it("a decision names its number and has at most 50 lines", () => {
  for (const path of decisions) {
    const lines = contentOf(path).trimEnd().split("\n");
    expect(lines[0]).toMatch(new RegExp(`^# ${numberOf(path)}: `));
    expect(`${path}: ${lines.length <= longest}`).toBe(`${path}: true`);
  }
});

it("what names a decision names one there is", () => {
  const known = new Set(decisions.map(numberOf));
  const named = files
    .filter((path) => /\.(?:md|mjs|tsx?)$/.test(path))
    .flatMap((path) =>
      [...contentOf(path).matchAll(/docs\/decisions\/(\d{4})/g)].map(([, number = ""]) => ({ path, number })),
    );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ number }) => !known.has(number))).toEqual([]);
});
