/** Nothing is left for later in the code, and every test runs. */
import { expect, it } from "vitest";
import { linesWhere, trackedFiles } from "./tracked-files.ts";

const code = trackedFiles().filter(
  (path) => /\.(?:[cm]?[jt]sx?|css|html|ya?ml|sh)$/.test(path) && path !== "tools/no-marks.test.ts",
);

it("no mark stands in the code", () => {
  expect(linesWhere(code, (line) => /\b(?:TODO|FIXME)\b/.test(line))).toEqual([]);
});

it("no test is left out or run alone", () => {
  const marked = /\b(?:it|test|describe|suite)\.(?:only|skip|todo)\b/;
  expect(linesWhere(code, (line) => marked.test(line))).toEqual([]);
});
