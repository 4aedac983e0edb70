import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { middle } from "./median.ts";

/** Milliseconds of `pdftotext -layout` for a real file on the machine the limits were set for. */
const reference = 30;

/** The real PDF files at hand beside the repository. */
export function realPdfs(root: string): readonly string[] {
  const corpus = join(root, "../shared/corpus");
  return existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith(".pdf"))
        .map((name) => join(corpus, name))
    : [];
}

/** The middle time `pdftotext -layout` takes for a file as a process; null where it is not installed. */
export function plainRead(file: string): number | null {
  if (spawnSync("pdftotext", ["-v"]).error !== undefined) return null;
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync("pdftotext", ["-layout", file, "/dev/null"]);
    return performance.now() - start;
  });
  return middle(runs);
}

/** How many times slower than the reference machine this one is now; 1 where nothing tells. */
export function slowness(root: string): number {
  return Math.max(1, middle(realPdfs(root).flatMap((file) => plainRead(file) ?? [])) / reference || 1);
}
