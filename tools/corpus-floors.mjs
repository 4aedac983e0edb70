/**
 * What reading and checking a real file must not fall below: the lines of `mingce corpus` against recorded figures.
 * Of a number kind (amount, share, rate, count …) how many were found, bound to a meaning and checked are floors; how
 * many stay unbound, how many stand in free text, and the errors and warnings of each code are ceilings.
 */

/**
 * @typedef {{ numbers: number, bound: number, checked: number }} Count
 * @typedef {{
 *   sha256: string, // its first 16 digits: enough to know a file by
 *   refused: string | null,
 *   identity: { form: string | null, year: number | null, level: string | null, unit: string | null },
 *   kinds: Record<string, Count>,
 *   freeText: number,
 *   errors: Record<string, number>,
 *   warnings: Record<string, number>,
 * }} Figures
 * @typedef {{
 *   sha256: string, refused: { code: string } | null,
 *   form: string | null, year: number | null, level: string | null, unit: string | null,
 *   coverage: { kinds: Record<string, Count>, freeText: { numbers: number } },
 *   findings: { error: Record<string, number>, warning: Record<string, number> },
 * }} Line
 */

/**
 * The figures of a file that are recorded.
 *
 * @param {Line} line
 * @returns {Figures}
 */
export function figuresOf({ sha256, refused, form, year, level, unit, coverage, findings }) {
  return {
    sha256: sha256.slice(0, 16),
    refused: refused === null ? null : refused.code,
    identity: { form, year, level, unit },
    kinds: sorted(coverage.kinds),
    freeText: coverage.freeText.numbers,
    errors: sorted(findings.error),
    warnings: sorted(findings.warning),
  };
}

/**
 * Everything in which a file is now worse than recorded, a sentence each; empty where it is as good or better.
 *
 * @param {Figures} recorded
 * @param {Figures} now
 * @returns {string[]}
 */
export function fallsOf(recorded, now) {
  if (recorded.sha256 !== now.sha256)
    return ["is another file than the recorded one: look at it, then record it"];
  if (now.refused !== null) return recorded.refused === null ? [`is refused: ${now.refused}`] : [];
  if (recorded.refused !== null) return [];
  return [
    ...changed(recorded.identity, now.identity),
    ...Object.entries(recorded.kinds).flatMap(([kind, count]) => below(kind, count, now.kinds[kind])),
    ...Object.keys(now.kinds).flatMap((kind) => unbound(kind, recorded.kinds[kind], now.kinds[kind])),
    ...above("numbers in", { "free text": recorded.freeText }, { "free text": now.freeText }),
    ...above("errors", recorded.errors, now.errors),
    ...above("warnings", recorded.warnings, now.warnings),
  ];
}

/**
 * @param {Figures["identity"]} recorded
 * @param {Figures["identity"]} now
 */
function changed(recorded, now) {
  return /** @type {const} */ (["form", "year", "level", "unit"])
    .filter((of) => recorded[of] !== now[of])
    .map((of) => `${of} is ${now[of]}, recorded ${recorded[of]}`);
}

/**
 * @param {string} kind
 * @param {Count} recorded
 * @param {Count | undefined} now
 */
function below(kind, recorded, now = { numbers: 0, bound: 0, checked: 0 }) {
  return /** @type {const} */ (["numbers", "bound", "checked"])
    .filter((of) => now[of] < recorded[of])
    .map((of) => `${kind} ${of} ${now[of]}, recorded ${recorded[of]}`);
}

/**
 * @param {string} kind
 * @param {Count | undefined} recorded
 * @param {Count | undefined} now
 */
function unbound(kind, recorded = { numbers: 0, bound: 0, checked: 0 }, now = recorded) {
  const [before, after] = [recorded.numbers - recorded.bound, now.numbers - now.bound];
  return after > before ? [`${kind} unbound ${after}, recorded ${before}`] : [];
}

/**
 * @param {string} what
 * @param {Record<string, number>} recorded
 * @param {Record<string, number>} now
 */
function above(what, recorded, now) {
  return Object.entries(now)
    .filter(([code, count]) => count > (recorded[code] ?? 0))
    .map(([code, count]) => `${what} ${code} ${count}, recorded ${recorded[code] ?? 0}`);
}

/**
 * @template Value
 * @param {Record<string, Value>} record
 * @returns {Record<string, Value>}
 */
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
