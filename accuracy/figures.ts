import type { Trial } from "./trial.ts";

/** How many defects were planted, and what became of them. */
export interface Counts {
  readonly planted: number;
  readonly detected: number;
  readonly placed: number;
  readonly among: number;
  readonly restored: number;
}

/** The counts of one kind of defect. */
export interface KindFigures {
  readonly all: Counts;
  /** Of the numbers the rest of the document determines, and of those only one number can explain; not of other defects. */
  readonly determined?: Counts;
  readonly unique?: Counts;
  /** Of all, by the digit that was changed. */
  readonly byDigit?: Readonly<Record<string, Counts>>;
}

/** Everything measured over one kind of document. */
export interface SubjectFigures {
  readonly documents: number;
  /** Numbers stated in them. */
  readonly statements: number;
  /** Errors and warnings in the sound documents, by code. */
  readonly alarms: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, KindFigures>>;
}

/** Figures of documents the project wrote, and of real ones where they were at hand. */
export type Figures = { readonly written: SubjectFigures; readonly real?: SubjectFigures };

type Subject = keyof Figures;

/** A line a process of the run printed. */
export type Line =
  | (Trial & { readonly kind: Subject })
  | { readonly kind: Subject; readonly alarm: string }
  | { readonly kind: Subject; readonly document: number };

/** Adds up the lines of all processes. */
export function figuresOf(lines: readonly Line[]): Figures {
  const written = subjectFigures(lines.filter((l) => l.kind === "written"));
  const real = lines.filter((l) => l.kind === "real");
  return real.length === 0 ? { written } : { written, real: subjectFigures(real) };
}

function subjectFigures(lines: readonly Line[]): SubjectFigures {
  const alarms: Record<string, number> = {};
  const trials = new Map<string, Trial[]>();
  let documents = 0;
  let statements = 0;
  for (const line of lines) {
    if ("alarm" in line) alarms[line.alarm] = (alarms[line.alarm] ?? 0) + 1;
    else if ("document" in line) [documents, statements] = [documents + 1, statements + line.document];
    else trials.set(line.defect, [...(trials.get(line.defect) ?? []), line]);
  }
  const kinds = [...trials].map(([defect, of]) => [defect, kindFigures(of)] as const);
  return { documents, statements, alarms: inOrder(alarms), kinds: inOrder(Object.fromEntries(kinds)) };
}

function kindFigures(trials: readonly Trial[]): KindFigures {
  const all = countsOf(trials);
  if (trials.every((t) => t.determined === null)) return { all };
  const numbers = {
    all,
    determined: countsOf(trials.filter((t) => t.determined)),
    unique: countsOf(trials.filter((t) => t.unique)),
  };
  const positions = (["first", "middle", "last"] as const).map(
    (position) => [position, countsOf(trials.filter((t) => t.position === position))] as const,
  );
  return trials.every((t) => t.position === null)
    ? numbers
    : { ...numbers, byDigit: Object.fromEntries(positions) };
}

function countsOf(trials: readonly Trial[]): Counts {
  const those = (which: "detected" | "placed" | "among" | "restored"): number =>
    trials.filter((t) => t[which]).length;
  return {
    planted: trials.length,
    detected: those("detected"),
    placed: those("placed"),
    among: those("among"),
    restored: those("restored"),
  };
}

function inOrder<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
