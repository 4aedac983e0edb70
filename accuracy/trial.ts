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
import {
  type Defect,
  type DigitPosition,
  defects,
  type Original,
  type Planted,
  type Random,
  type WrongNumber,
  withText,
} from "@mingce/testkit";
import { atOnce } from "./at-once.ts";

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
  const found = foundBeyond(sound, planted.document, defect.least);
  return judged(defect.id, planted, original, found, found.length > 0);
}

/** So many digits are drawn before it is said that a document has no place for so many wrong ones. */
const mostDraws = 400;

/**
 * Changes one digit in each of `count` numbers at once, all of them determined by the rest of the sound document, and
 * checks once: a trial for each. Detected is one that a finding names among its places. None where the document has not
 * so many.
 */
export function tryOutSeveral(
  count: number,
  original: Original,
  sound: ReadonlySet<string>,
  random: Random,
): readonly Trial[] {
  const kinds = defects.filter((d) => d.id.startsWith("digit-changed/"));
  const planted = new Map<number, Planted & { readonly number: WrongNumber }>();
  for (let draw = 0; draw < mostDraws && planted.size < count; draw++) {
    const one = random.pick(kinds).plant(original, random);
    if (one?.number == null || planted.has(one.number.statement)) continue;
    if (brokenBy(original.articulation, one.number).length > 0)
      planted.set(one.number.statement, { ...one, number: one.number });
  }
  if (planted.size < count) return [];
  const all = [...planted.values()];
  const document = all.reduce((d, { at, number }) => withText(d, at, number.now), original.document);
  const found = foundBeyond(sound, document, "warning");
  return all.map((one) => {
    const named = found.some((f) => f.at.some((p) => isAt(p, one.at, true)) || isAlternative(f, one));
    return judged(atOnce(count), one, original, found, named);
  });
}

/** The findings of a document beyond those of the sound one, worst first, from a severity on. */
function foundBeyond(
  sound: ReadonlySet<string>,
  document: Original["document"],
  from: Severity,
): readonly Finding[] {
  const least = severities.indexOf(from);
  return findingsOf(readAgain(document))
    .filter((f) => severities.indexOf(f.severity) >= least && !sound.has(f.fingerprint))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function judged(
  defect: string,
  planted: Planted,
  original: Original,
  found: readonly Finding[],
  detected: boolean,
): Trial {
  const { number, at, gone } = planted;
  const broken = number === null ? null : brokenBy(original.articulation, number);
  const here = found.filter((f) => gone || isAt(f.proposal?.at ?? f.at[0], at, number !== null));
  const together = found.flatMap(({ proposal }) => proposal?.also ?? []).filter((c) => isAt(c.at, at, true));
  const among = found.some((f) => isAlternative(f, planted)) || here.length + together.length > 0;
  const values = [...here.map((f) => f.proposal?.value), ...together.map((c) => c.value)];
  const restored = number === null ? here.length > 0 : values.some((v) => isRestored(v, number, original));
  const trial = {
    defect,
    position: number?.position ?? null,
    determined: broken && broken.length > 0,
    unique: broken && number && onlyMember(original.articulation, broken, number.statement),
    detected,
    placed:
      number === null
        ? found.some((f) => gone || f.at.some((p) => isAt(p, at, false)))
        : here.length + together.length > 0,
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

function isRestored(value: string | undefined, number: WrongNumber, { articulation }: Original): boolean {
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
