import { membersOf } from "../articulation/relation.ts";
import { shown } from "../articulation/value-words.ts";
import { isRecognised } from "../document/recognised.ts";
import { type Finding, finding } from "../finding/finding.ts";
import { scaleOf } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { type Joined, sideOf } from "./compared-document.ts";
import { crossWords } from "./cross-words.ts";
import type { Judged } from "./link.ts";
import { byOneCause } from "./one-cause.ts";

/** A place in one of several files. */
export interface FiledPlace extends Place {
  readonly file: string;
}

/** What is wrong between documents: a finding whose places say in which file they are. */
export interface CrossFinding extends Finding {
  readonly at: readonly FiledPlace[];
}

/** A finding names no more places than this. */
const mostPlaces = 12;

/**
 * One finding for each cause: what is about one thing, or speaks of a number already found wrong, is said once. A
 * figure cut off instead of rounded is a note; a rounding is nothing.
 */
export function crossFindings(all: Joined, judged: readonly Judged[]): readonly CrossFinding[] {
  const blamed = new Set<number>();
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.verdict.outcome !== "error" && one.verdict.outcome !== "truncation") continue;
    groups.set(one.relation.about, [...(groups.get(one.relation.about) ?? []), one]);
  }
  const told = [...groups.values()].flatMap((group) => {
    const broken = group.filter(({ verdict }) => verdict.outcome === "error");
    const [main] = broken.length > 0 ? broken : group;
    const spoken = main === undefined ? undefined : membersOf(main.relation.law)[0];
    if (main === undefined || spoken === undefined || blamed.has(spoken)) return [];
    for (const { relation } of broken) blamed.add(membersOf(relation.law)[0] ?? spoken);
    return [broken.length > 0 ? broken : [main]];
  });
  return byOneCause(all, told).flatMap((group) => {
    const [main] = group;
    return main === undefined ? [] : [crossFinding(all, main, group)];
  });
}

function crossFinding(all: Joined, main: Judged, group: readonly Judged[]): CrossFinding {
  const { relation, verdict } = main;
  const members = [...new Set([main, ...group].flatMap((one) => membersOf(one.relation.law)))];
  const at = members.slice(0, mostPlaces).map((i) => filedPlace(all, i));
  const spoken = all.statements[members[0] ?? 0] as Statement;
  const cut = verdict.outcome === "truncation";
  const doubt = members.some((i) => isFromPicture(all, i));
  const severity = cut ? "info" : doubt && relation.strength === "error" ? "warning" : relation.strength;
  const more = group.length > 1 ? `，另有${group.length - 1}处因此不符` : "";
  const end = cut
    ? "，是截尾而不是四舍五入。"
    : `${more}。${advice[relation.code] ?? "请核对两份文件。"}${doubt ? "（文字识别结果，请先核对原件）" : ""}`;
  const draft = finding({
    code: cut ? "compare/truncation" : relation.code,
    severity,
    message: `${crossWords(all, relation, verdict)}${end}`,
    at,
    stated: spoken.printed.text,
    expected: expectedOf(all, main),
    difference: shown(spoken, verdict.difference),
    tolerance: Number.isFinite(verdict.tolerance)
      ? String(verdict.tolerance / scaleOf(spoken.printed.unit))
      : null,
    basis: relation.basis,
  });
  return { ...draft, at };
}

const restated = "请核对两份文件；上年数如已按新口径调整，应当在文中说明。";
const advice: Readonly<Record<string, string>> = {
  "compare/last-year": restated,
  "compare/last-year-rate": restated,
  "compare/last-year-unchanged": restated,
  "compare/own-change": "请核对两份文件；部门上年如另有所属单位，应当在文中说明。",
};

/** What two numbers that must be equal leave no choice about: the other one, as it is printed. */
function expectedOf({ statements }: Joined, { relation }: Judged): string | null {
  const members = membersOf(relation.law);
  const other = statements[members[1] ?? -1];
  return relation.law.form === "linear" && relation.law.mode === "zero" && members.length === 2
    ? (other?.printed.text ?? null)
    : null;
}

/** The place of a statement with the file it stands in. */
export function filedPlace(all: Joined, i: number): FiledPlace {
  return { file: sideOf(all, i).document.file, ...(all.statements[i] as Statement).place };
}

function isFromPicture(all: Joined, i: number): boolean {
  const address = all.statements[i]?.place.address ?? null;
  return address !== null && isRecognised(sideOf(all, i).document.reading.document, address);
}
