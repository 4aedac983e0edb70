import { type Clause, clauseOf, clauseStart } from "../clause/clause.ts";
import { type NumberToken, numberTokens } from "../clause/number-token.ts";
import type { Selection } from "../cube/selection.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Collector } from "./collector.ts";
import { numberKind } from "./free-text.ts";
import { type Passage, placeIn } from "./passage.ts";
import { printedOf } from "./printed-token.ts";

interface Read {
  readonly token: NumberToken;
  readonly clause: Clause;
}

/**
 * Reads a sentence of no known form. Of what its numbers speak nobody knows; but an amount, its change and the rate of
 * that change in three clauses running (…448.43万元，比上年增加60.08万元，增长15.47%) are of one thing, whatever it is:
 * they are bound to a subject of that sentence alone. Every other number is counted and bound to nothing.
 */
export function readUnknownSentence(passage: Passage, into: Collector): void {
  const { text } = passage.squeezed;
  const tokens = numberTokens(text).filter((t) => t.unit !== null);
  const read = tokens.map((token, i): Read => {
    const from = tokens[i - 1]?.after ?? 0;
    return { token, clause: clauseOf(token, text.slice(clauseStart(text, from, token.start), token.start)) };
  });
  for (let i = 0; i < read.length; i++) {
    const three = read.slice(i, i + 3);
    if (three.length === 3 && isTriple(text, three)) {
      bindTriple(passage, three, into);
      i += 2;
      continue;
    }
    const { token, clause } = read[i] as Read;
    into.number(numberKind(token, clause), placeAt(passage, token), "unknown", null);
  }
}

/** Where a number stands; it is in no section of any form. */
function placeAt(passage: Passage, { start, after }: NumberToken): Statement["place"] {
  return { ...placeIn(passage, "", start, after), section: null };
}

const roles = ["amount", "change", "rate"] as const;

/** True for amount, change and rate running: only the first names a subject, and both moves have one direction. */
function isTriple(text: string, three: readonly Read[]): boolean {
  const [amount, change, rate] = three as [Read, Read, Read];
  if (three.some(({ token, clause }, i) => !token.readable || clause.role !== roles[i])) return false;
  if ([amount, change].some(({ token }) => kindOf(token.unit ?? "count") !== "money")) return false;
  if (amount.clause.subject === "" || change.clause.subject !== "" || rate.clause.subject !== "")
    return false;
  if (change.clause.sign === 0 || change.clause.sign !== rate.clause.sign) return false;
  const between = [
    text.slice(amount.token.after, change.token.start),
    text.slice(change.token.after, rate.token.start),
  ];
  return between.every((words) => /^[，（]/.test(words) && !/[。；：]/.test(words));
}

function bindTriple(passage: Passage, three: readonly Read[], into: Collector): void {
  const first = placeAt(passage, (three[0] as Read).token);
  const { block, start } = first.address ?? { block: 0, start: 0 };
  // A selection of its own: it equals no other, so nothing is ever compared beyond the sentence.
  const selection: Selection = {
    cube: "sentence",
    year: 0,
    measure: "budgeted",
    regions: {},
    key: `sentence|0|budgeted|${block}:${start}`,
  };
  for (const { token, clause } of three) {
    const place = placeAt(passage, token);
    const value = clause.sign === -1 ? -Math.abs(token.value) : token.value;
    const printed = { ...printedOf(token, passage), value };
    const against = three[1]?.clause.against ?? "budgeted";
    const statement: Statement =
      clause.role === "change" || clause.role === "rate"
        ? { kind: clause.role, selection, against, printed, place }
        : { kind: "amount", selection, printed, place };
    into.number(numberKind(token, clause), place, "unknown", into.statement(statement));
  }
}
