/** What of a report a person reads. */
interface ReportLine {
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
