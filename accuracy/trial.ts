import { checkReading } from "@mingce/app";
import {
  type Address,
  type Articulation,
  articulate,
  evaluate,
  type Finding,
  membersOf,
  type Place,
  type Reading,
  type Relation,
  readDisclosure,
  type Severity,
} from "@mingce/core";
import { anyForm, forms } from "@mingce/forms";
import type { Defect, DigitPosition, Original, Planted, Random, WrongNumber } from "@mingce/testkit";

/** What a check made of one planted defect. */
export interface Trial {
  readonly defect: string;
  readonly position: DigitPosition | null;
  /** The rest of the document, taken to be right, does not allow the number (design.md §2); null for other defects. */
  readonly determined: boolean | null;
  /** And no other number has a part in every relation that is broken. Null as before. */
  readonly unique: boolean | null;
  /** A finding appeared that the sound document does not have. */
  readonly detected: boolean;
  /** One of them, or its proposal, names the place first. */
  readonly placed: boolean;
  /** The place is named first or among at most three alternatives. */
  readonly among: boolean;
  /** The first proposal there is what was printed before. */
  readonly restored: boolean;
  /** What went wrong, for whoever improves it; "" where nothing did. */
  readonly says: string;
}

/** What a check finds in a document, by fingerprint. */
export function findingsOf(reading: Reading): readonly Finding[] {
  return checkReading("document", reading).findings;
}

/** Reads a document as a check does: the form is recognised, not told. */
export function readAgain(document: Original["document"]): Reading {
  return readDisclosure(document, forms, false, anyForm);
}

/**
 * A document with what is read from it; null where no form is recognised. It is the document as its reading keeps it:
 * there the addresses point.
 */
export function originalOf(printed: Original["document"]): Original | null {
  const { document } = readAgain(printed);
  const reading = readAgain(document);
  return reading.form === null
    ? null
    : { document, reading, articulation: articulate(reading), form: reading.form };
}

/** Plants a defect and checks; null where the document has no place for it. `sound` is what a check finds without it. */
export function tryOut(
  defect: Defect,
  original: Original,
  sound: ReadonlySet<string>,
  random: Random,
): Trial | null {
  const planted = defect.plant(original, random);
  if (planted === null) return null;
  const reading = readAgain(planted.document);
  const least = severities.indexOf(defect.least);
  const found = findingsOf(reading)
    .filter((f) => severities.indexOf(f.severity) >= least && !sound.has(f.fingerprint))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const { number, at, gone } = planted;
  const broken = number === null ? null : brokenBy(original.articulation, number);
  const here = found.filter((f) => gone || isAt(f.proposal?.at ?? f.at[0], at, number !== null));
  const among = found.some((f) => isAlternative(f, planted)) || here.length > 0;
  const restored = here.some((f) => number === null || isRestored(f, number, original));
  const trial = {
    defect: defect.id,
    position: number?.position ?? null,
    determined: broken && broken.length > 0,
    unique: broken && number && onlyMember(original.articulation, broken, number.statement),
    detected: found.length > 0,
    placed:
      number === null ? found.some((f) => gone || f.at.some((p) => isAt(p, at, false))) : here.length > 0,
    among,
    restored,
  };
  return { ...trial, says: faultOf(trial, planted, original, found) };
}

const severities: readonly Severity[] = ["info", "warning", "error"];

/** Relations that decide and do not hold any more. */
function brokenBy({ relations, statements }: Articulation, number: WrongNumber): readonly number[] {
  const then = (i: number): number =>
    i === number.statement ? number.value : (statements[i]?.printed.value ?? 0);
  return relations.flatMap(({ law, strength }, r) =>
    strength !== "info" &&
    membersOf(law).includes(number.statement) &&
    evaluate(law, statements, then).outcome === "error"
      ? [r]
      : [],
  );
}

/** True where the number is all that the broken relations have in common. */
function onlyMember({ relations }: Articulation, broken: readonly number[], statement: number): boolean {
  const [first, ...rest] = broken.map((r) => new Set(membersOf((relations[r] as Relation).law)));
  return first !== undefined && [...first].every((m) => m === statement || rest.some((set) => !set.has(m)));
}

/** True where a place is the planted one: the same number, or (not `exact`) the same paragraph or row. */
function isAt(place: Place | undefined, at: Address, exact: boolean): boolean {
  const address = place?.address;
  if (!address || address.block !== at.block || address.row !== at.row) return false;
  if (!exact) return true;
  return at.cell === undefined
    ? address.start <= at.start && at.start < Math.max(address.end, address.start + 1)
    : address.cell === at.cell;
}

/** True where the finding offers the planted place among its alternatives. */
function isAlternative({ proposal }: Finding, { at, number }: Planted): boolean {
  return at !== null && (proposal?.alternatives ?? []).some((a) => isAt(a.at, at, number !== null));
}

function isRestored(finding: Finding, number: WrongNumber, { articulation }: Original): boolean {
  const value = finding.proposal?.value;
  if (value === undefined) return false;
  const size = (text: string): number => Math.abs(Number(text.replace(/[^\d.-]/g, "")));
  if (size(value) !== size(number.was)) return false;
  const meant = articulation.statements[number.statement]?.printed.value ?? 0;
  return Math.sign(meant) * Math.sign(number.value) >= 0 || /增|减|下降|-/.test(value);
}

function faultOf(
  trial: Omit<Trial, "says">,
  { number, at }: Planted,
  { document, reading }: Original,
  found: readonly Finding[],
): string {
  const wanted = number === null ? trial.placed : trial.restored;
  if (wanted) return "";
  const place = reading.statements[number?.statement ?? -1]?.place;
  const what =
    number === null
      ? wordsAt(document, at)
      : `${place?.section ?? `${place?.table} ${place?.row}/${place?.column}`} ${number.was} → ${number.now}`;
  return `${what}: ${found[0] === undefined ? "nothing found" : `${found[0].code} ${found[0].message}`}`;
}

/** The beginning of what stood at an address before the defect was planted. */
function wordsAt({ blocks }: Original["document"], { block, row }: Address): string {
  const found = blocks[block];
  const words =
    found?.kind === "table" ? found.rows[row ?? 0]?.cells.map((c) => c.text).join("|") : found?.text;
  return `block ${block} ${words?.slice(0, 60)}`;
}
