import type { Document } from "../document/document.ts";
import { squeezed } from "../text/squeeze.ts";

/** A page number that shows it is one: - 5 -, 第5页共40页, 5/40. */
const dressed =
  /^(?:[-—－–~·]{1,2}\d{1,3}[-—－–~·]{1,2}|第\d{1,3}页(?:[，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3}|\d{1,3}页)$/;
const bare = /^\d{1,3}$/;

/** So many numbers standing alone, each one more than the one before or a few, are no coincidence. */
const shortestRun = 4;
/** Pages without a number between two that have one. */
const widestGap = 4;
/** A running head stands on so many pages at least. */
const fewestPages = 3;

/**
 * Blocks that belong to the page and not to the text: page numbers, and the lines that run beside them from page to page.
 * A bare number is one only in a run of numbers that count the pages, for 22 alone can be the middle of a cut amount.
 */
export function pageFurniture({ blocks }: Document): ReadonlySet<number> {
  const lines = blocks.map((b) => (b.kind === "paragraph" ? squeezed(b.text) : ""));
  const numbers = new Set(lines.flatMap((line, i) => (dressed.test(line) ? [i] : [])));
  const counted = lines.flatMap((line, i) => (bare.test(line) ? [{ index: i, page: Number(line) }] : []));
  for (const index of longestRun(counted)) numbers.add(index);
  const beside = (i: number): boolean => numbers.has(i - 1) || numbers.has(i + 1);
  const heads = new Map<string, number[]>();
  for (const [i, line] of lines.entries())
    if (line !== "" && !numbers.has(i) && beside(i)) heads.set(line, [...(heads.get(line) ?? []), i]);
  const running = [...heads.values()].filter((at) => at.length >= fewestPages).flat();
  return new Set([...numbers, ...running]);
}

/** The longest run of numbers that rise by one, or by a few where pages show none; none where it is too short. */
function longestRun(
  counted: readonly { readonly index: number; readonly page: number }[],
): readonly number[] {
  let best: readonly number[] = [];
  const runs: { last: number; at: readonly number[] }[] = [];
  for (const { index, page } of counted) {
    const before = runs
      .filter((r) => page > r.last && page - r.last <= widestGap)
      .reduce<readonly number[]>((a, r) => (r.at.length > a.length ? r.at : a), []);
    const at = [...before, index];
    const same = runs.find((r) => r.last === page);
    if (same === undefined) runs.push({ last: page, at });
    else if (at.length > same.at.length) same.at = at;
    if (at.length > best.length) best = at;
  }
  return best.length >= shortestRun ? best : [];
}
