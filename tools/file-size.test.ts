/** Files stay short and carry the noun they are about. */
import { expect, it } from "vitest";
import { contentOf, sourceFiles } from "./tracked-files.ts";

const longest = 400;
const emptyNames = /^(?:utils?|helpers?|common|managers?|services?)$/;

it("no TypeScript file has more than 400 lines", () => {
  const sizes = sourceFiles().map((path) => ({ path, lines: contentOf(path).trimEnd().split("\n").length }));
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  console.log(`${sizes.length} TypeScript files, median ${sorted[Math.floor(sorted.length / 2)]} lines`);
  expect(
    sizes.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path}: ${lines} lines`),
  ).toEqual([]);
});

it("no file or folder has a name that says nothing", () => {
  const words = (path: string) => path.split(/[/.-]/);
  expect(sourceFiles().filter((path) => words(path).some((word) => emptyNames.test(word)))).toEqual([]);
});
