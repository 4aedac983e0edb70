import type { FindingAnswer } from "@mingce/server";

/** The finding that is looked at, the place of it that is shown, and where it was chosen. */
export interface Selected {
  readonly finding: number;
  readonly anchor: string | null;
  readonly from: "list" | "document";
}

/** The finding of a mark: of several the one after the finding already chosen; null where none has it. */
export function findingAt(
  findings: readonly FindingAnswer[],
  anchor: string,
  current: number | null,
): number | null {
  const here = findings.flatMap((f, i) => (f.places.some((p) => p.anchor === anchor) ? [i] : []));
  const at = current === null ? -1 : here.indexOf(current);
  return here[(at + 1) % Math.max(1, here.length)] ?? null;
}

/** What a finding is about: the first part of its code. */
export function kindOf({ code }: FindingAnswer): string {
  return code.split("/")[0] ?? "";
}
