import type { CorpusLine, ListedFinding } from "./corpus-line.ts";

/** What became of the findings of one file since the last run. */
export interface FileChanges {
  /** False where the last run did not have the file: then nothing is called new. */
  readonly known: boolean;
  readonly fresh: readonly ListedFinding[];
  readonly gone: readonly ListedFinding[];
  readonly same: readonly ListedFinding[];
}

/**
 * The findings of each file against those of the last run, by fingerprint; the same finding twice counts twice. A file
 * is known by its path, one that was moved by its content.
 */
export function corpusChanges(
  now: readonly CorpusLine[],
  last: readonly CorpusLine[],
): ReadonlyMap<string, FileChanges> {
  const byPath = new Map(last.map((line) => [line.file, line]));
  const paths = new Set(now.map((line) => line.file));
  const moved = new Map(last.flatMap((line) => (paths.has(line.file) ? [] : [[line.sha256, line] as const])));
  return new Map(
    now.map((line) => [line.file, changesOf(line, byPath.get(line.file) ?? moved.get(line.sha256))]),
  );
}

/** Files of the last run that this one does not have, moved ones left out. */
export function goneFiles(now: readonly CorpusLine[], last: readonly CorpusLine[]): readonly CorpusLine[] {
  const here = new Set(now.flatMap((line) => [line.file, line.sha256]));
  return last.filter((line) => !here.has(line.file) && !here.has(line.sha256));
}

function changesOf(now: CorpusLine, before: CorpusLine | undefined): FileChanges {
  // What could not be read now or then says nothing of what was mended.
  if (before === undefined || before.refused !== null || now.refused !== null)
    return { known: false, fresh: [], gone: [], same: now.listed };
  const left = new Map<string, ListedFinding[]>();
  for (const finding of before.listed)
    left.set(finding.fingerprint, [...(left.get(finding.fingerprint) ?? []), finding]);
  const [fresh, same]: [ListedFinding[], ListedFinding[]] = [[], []];
  for (const finding of now.listed)
    (left.get(finding.fingerprint)?.shift() === undefined ? fresh : same).push(finding);
  return { known: true, fresh, same, gone: [...left.values()].flat() };
}
