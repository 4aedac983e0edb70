/** The files of the repository, for the rules that look at all of them. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.mjs";

const notOurs = new Set([".git", "node_modules", "dist", "coverage", ".mingce"]);

/**
 * Paths relative to the root, with forward slashes, sorted.
 * Limit: outside a git checkout (an unpacked archive) every file counts that is not built or installed.
 */
export function trackedFiles(): readonly string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  } catch {
    return walk("").sort();
  }
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}

/** TypeScript that we wrote: .ts and .tsx under packages/ and tools/, without generated files. */
export function sourceFiles(): readonly string[] {
  return trackedFiles().filter(
    (path) => /^(?:packages|tools)\/.*\.tsx?$/.test(path) && !path.includes("/generated/"),
  );
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

export function contentOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every line of the given files that `wrong` accepts, as `path:line: text`. Binary files have no lines. */
export function linesWhere(
  paths: readonly string[],
  wrong: (line: string, lineAbove: string) => boolean,
): readonly string[] {
  return paths.flatMap((path) => {
    const content = contentOf(path);
    if (content.includes("\0")) return [];
    const lines = content.split("\n");
    return lines.flatMap((line, index) =>
      wrong(line, lines[index - 1] ?? "") ? [`${path}:${index + 1}: ${line.trim().slice(0, 160)}`] : [],
    );
  });
}
