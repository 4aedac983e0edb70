import { isRecognised } from "../document/recognised.ts";
import type { Reading } from "../reading/reading.ts";
import type { Coverage, CoverageLine, FoundNumber } from "../statement/coverage.ts";
import type { Articulation } from "./articulate.ts";
import { membersOf, type RelationKind } from "./relation.ts";

/** How many relations of each kind tie the printed numbers. */
export function relationCounts(articulation: Articulation): Readonly<Record<RelationKind, number>> {
  const counts = { equal: 0, sum: 0, nested: 0, share: 0, change: 0, rate: 0, enumeration: 0 };
  for (const r of articulation.relations) counts[r.kind]++;
  return counts;
}

/** How much of a document was bound and checked (design.md §2), in total and per part and kind. */
export function coverageOf(reading: Reading, articulation: Articulation): Coverage {
  const checked = checkedStatements(articulation);
  const isScanned = ({ place }: FoundNumber): boolean =>
    place.address !== null && isRecognised(reading.document, place.address);
  const certain = reading.numbers.filter((n) => !isScanned(n));
  const scanned = reading.numbers.filter((n) => isScanned(n) && !n.freeText);
  const counted = certain.filter((n) => !n.freeText);
  const isChecked = (n: FoundNumber): boolean => n.statement !== null && checked.has(n.statement);
  const lines = new Map<string, { -readonly [K in keyof CoverageLine]: CoverageLine[K] }>();
  for (const n of counted) {
    const key = `${n.part}#${n.kind}`;
    const line = lines.get(key) ?? { part: n.part, kind: n.kind, numbers: 0, bound: 0, checked: 0 };
    lines.set(key, line);
    line.numbers++;
    if (n.bound) line.bound++;
    if (isChecked(n)) line.checked++;
  }
  const free = certain.filter((n) => n.freeText);
  return {
    numbers: counted.length,
    bound: counted.filter((n) => n.bound).length,
    checked: counted.filter(isChecked).length,
    freeText: { numbers: free.length, bound: free.filter((n) => n.bound).length },
    byPart: [...lines.values()],
    unbound: counted.filter((n) => !n.bound).map((n) => n.place),
    recognised: {
      numbers: scanned.length,
      bound: scanned.filter((n) => n.bound).length,
      checked: scanned.filter(isChecked).length,
    },
    placeholders: reading.placeholders.length,
  };
}

/** Statements in at least one relation with another number that is really printed. */
function checkedStatements(articulation: Articulation): ReadonlySet<number> {
  const checked = new Set<number>();
  for (const { law } of articulation.relations) {
    const printed = membersOf(law).filter((i) => !articulation.statements[i]?.printed.blank);
    if (new Set(printed).size > 1) for (const i of printed) checked.add(i);
  }
  return checked;
}
