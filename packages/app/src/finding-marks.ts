import type { Address, Finding, Severity } from "@mingce/core";
import { severityWords } from "@mingce/core";
import type { Mark } from "@mingce/writers";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One mark for each place that any finding names, by the place's key; the gravest finding gives it its class. */
export function findingMarks(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const gravest = [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  for (const { severity, message, at } of gravest) {
    for (const { address } of at) {
      const key = placeKey(address);
      if (address === null || marks.has(key)) continue;
      const title = `${severityWords[severity]}：${message}`;
      marks.set(key, { address, id: `place-${marks.size}`, className: `found ${severity}`, title });
    }
  }
  return marks;
}

/** What tells a place of a document from every other; "" for none. */
export function placeKey(address: Address | null): string {
  if (address === null) return "";
  const { block, row, cell, start, end } = address;
  return [block, row, cell, start, end].join("/");
}
