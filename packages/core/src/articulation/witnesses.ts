import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { evaluate } from "./evaluate.ts";
import { isMember } from "./finding-words.ts";
import type { Suspect } from "./localise.ts";
import type { Naming } from "./naming.ts";
import { placeName } from "./place-name.ts";
import { membersOf, type Relation } from "./relation.ts";
import { printedWords } from "./value-words.ts";
import { briefName, otherWords, type Telling, witnessWords } from "./witness-words.ts";

/** No more witnesses than this are named. */
const most = 3;

/** The other printed numbers a correction rests on, in words: what names the finding first, equal ones together. */
export function restsOn(naming: Naming, articulation: Articulation, suspect: Suspect, main: number): string {
  const [{ statement: of }] = suspect.edits;
  const telling = { naming, articulation, of };
  const direct = [main, ...suspect.mends.filter((r) => r !== main && isMember(articulation, r, of))];
  const same = [...new Set(direct.flatMap((r) => sameElsewhere(articulation, r, of)))];
  const told = same.length > 1 ? [allAlike(telling, same)] : [];
  const others =
    told.length === 0 ? direct : direct.filter((r) => sameElsewhere(articulation, r, of).length === 0);
  // Beside the same number elsewhere a limit, or a sum that rounding keeps from coming out, says less than it asks.
  const rest =
    same.length === 0
      ? others
      : others.filter(
          (r) =>
            (same.length === 1 && sameElsewhere(articulation, r, of).length > 0) ||
            comesOut(articulation, r, suspect),
        );
  const words = [...told, ...rest.map((r) => witnessWords(telling, r))].slice(0, most);
  const more = told.length + others.length - words.length;
  const also = plausible(telling, suspect);
  return `${words.join("；")}${more > 0 ? `；另有${more}处勾稽关系与此相符` : ""}${also === "" ? "" : `。${also}`}`;
}

/** One relation told by itself: what is printed at its first number, and what the others say. */
export function toldAlone(naming: Naming, articulation: Articulation, relation: number, of: number): string {
  const own = articulation.statements[of] as Statement;
  return `${placeName(naming, own.place)}印为${printedWords(own)}，${witnessWords({ naming, articulation, of }, relation)}`;
}

/** The other number of a relation that says that two are the same; none of other relations. */
function sameElsewhere({ relations }: Articulation, relation: number, of: number): readonly number[] {
  const { kind, law, code } = relations[relation] as Relation;
  const [a, b, more] = membersOf(law);
  const isSame = kind === "equal" || code === "match/change";
  return isSame && more === undefined && a !== undefined && b !== undefined ? [a === of ? b : a] : [];
}

/** True where a relation holds to the last digit with the correction. */
function comesOut({ relations, statements }: Articulation, relation: number, { edits }: Suspect): boolean {
  const { law } = relations[relation] as Relation;
  if (law.form !== "linear" || law.mode !== "zero") return false;
  const put = new Map(edits.map((e) => [e.statement, e.value]));
  const sum = law.terms.reduce(
    (s, t) => s + t.factor * (put.get(t.statement) ?? statements[t.statement]?.printed.value ?? 0),
    0,
  );
  return sum === 0;
}

function allAlike(telling: Telling, same: readonly number[]): string {
  const named = same.slice(0, most);
  const count = same.length > most ? `等${same.length}处` : "";
  const printed = new Set(same.map((i) => printedWords(telling.articulation.statements[i] as Statement)));
  const [only] = printed;
  return printed.size === 1
    ? `${named.map((i) => briefName(telling, i)).join("、")}${count}都是${only}`
    : `${named.map((i) => otherWords(telling, i)).join("、")}${count}`;
}

/** A relation that decides nothing but holds with the correction and not without it: said as what it is. */
function plausible({ naming, articulation, of }: Telling, suspect: Suspect): string {
  const { relations, verdicts, statements } = articulation;
  const put = new Map(suspect.edits.map((e) => [e.statement, e.value]));
  const now = (i: number): number => statements[i]?.printed.value ?? 0;
  const then = (i: number): number => put.get(i) ?? now(i);
  const speaks = ({ law }: Relation): boolean =>
    membersOf(law).includes(of) &&
    evaluate(law, statements, now).outcome === "error" &&
    evaluate(law, statements, then).outcome !== "error";
  const index = relations.findIndex(
    (r, i) => r.strength === "info" && verdicts[i]?.outcome === "error" && speaks(r),
  );
  if (index >= 0) return `另外，${witnessWords({ naming, articulation, of }, index)}，改后也相符`;
  const [change] = articulation.plausible
    .filter(speaks)
    .sort((a, b) => membersOf(a.law).length - membersOf(b.law).length);
  const whole = change === undefined ? undefined : membersOf(change.law).at(-1);
  if (change === undefined || whole === undefined || whole === of) return "";
  const rest = membersOf(change.law)
    .slice(0, -1)
    .filter((m) => m !== of);
  const others =
    rest.length === 1
      ? otherWords({ naming, articulation, of }, rest[0] as number)
      : `其余${rest.length}项的增减额`;
  return `另外，${otherWords({ naming, articulation, of }, whole)}，减去${others}，与改后的数也相符`;
}
