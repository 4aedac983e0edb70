/** What of a report of `check --format json` a person reads. */
export interface ReportLine {
  readonly refused?: { readonly code?: unknown; readonly message?: unknown };
  readonly coverage?: { readonly numbers: number; readonly bound: number; readonly checked: number };
  readonly findings?: readonly { readonly code: string; readonly message: string }[];
}

/** What no person should read: the program's own words for nothing and for faults. */
const inner = /undefined|NaN|Infinity|\[object|Error\b|\bat .+:\d+:\d+/;

/** What is wrong with an answer of `check --format json`, whatever the file; null where it can be used. */
export function faultOf({ refused, coverage, findings }: ReportLine): string | null {
  if (refused !== undefined) {
    const { code, message } = refused;
    if (typeof code !== "string" || !/^[a-z]+\/[a-z-]+$/.test(code))
      return `a refusal of code ${String(code)}`;
    if (typeof message !== "string" || !/\p{Script=Han}.*。$/su.test(message) || inner.test(message))
      return `a refusal that is no sentence: ${String(message)}`;
    return null;
  }
  if (coverage === undefined || findings === undefined) return "neither a result nor a refusal";
  const { numbers, bound, checked } = coverage;
  if (!(numbers >= bound && bound >= checked && checked >= 0))
    return `coverage of ${numbers}, ${bound}, ${checked}`;
  const wrong = findings.find(({ message }) => !/\p{Script=Han}/u.test(message) || inner.test(message));
  return wrong === undefined ? null : `a finding ${wrong.code} that is no sentence: ${wrong.message}`;
}

/** What of a refusal to give the file back with notes a person reads, or that there is such a file. */
type GivenBack = { readonly bytes: Uint8Array } | { readonly refused: ReportLine["refused"] };

/**
 * What is wrong with what a file that could be checked is given back as: the report for reviewers is a whole page, and
 * the file with its notes is there, or a sentence why not; null where both can be used.
 */
export function extrasFault(page: string | null, annotated: GivenBack | null): string | null {
  if (page === null || !/^<!DOCTYPE html>.*<\/html>\s*$/s.test(page)) return "a report that is no whole page";
  if (/\bundefined\b|\[object /.test(page)) return "a report with the program's own words";
  if (annotated === null) return "neither an annotated file nor a refusal";
  return "refused" in annotated ? faultOf({ refused: annotated.refused ?? {} }) : null;
}

/** What is wrong with the check of an annotated file: the notes change nothing of what is read; null where they do not. */
export function annotatedFault(before: ReportLine, after: ReportLine): string | null {
  if (after.refused !== undefined)
    return `an annotated file that is refused: ${String(after.refused.message)}`;
  const [was, is] = [before.coverage, after.coverage].map((c) => `${c?.numbers} ${c?.bound} ${c?.checked}`);
  return was === is ? null : `an annotated file read differently: coverage ${was} became ${is}`;
}
