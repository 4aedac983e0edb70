import type { FreeTextFound, Statement } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** A reason with the change (or, of a movement, the rate) it explains: the last one stated before it in its sentence. */
export interface ExplainedChange {
  readonly reason: FreeTextFound;
  readonly change: Statement;
  /** What the sentence calls its subject, ready to compare: 事业运行, 基本支出. */
  readonly subject: string;
}

/**
 * Pairs every reason with the change before it. A reason without a change of its own before it (another reason stands
 * between, or it speaks of another subject and its change comes behind it) pairs with nothing. Limit: a sentence cut by
 * a page is followed one paragraph back, no further.
 */
export function explainedChanges(input: RuleInput): readonly ExplainedChange[] {
  return pairs(input, ["change"]);
}

/** The same where a sentence gives a rate alone: then `change` is the rate; an amount of change goes before its rate. */
export function explainedMovements(input: RuleInput): readonly ExplainedChange[] {
  return pairs(input, ["change", "rate"]);
}

function pairs({ reading }: RuleInput, kinds: readonly Statement["kind"][]): readonly ExplainedChange[] {
  const changes = reading.statements.filter((s) => kinds.includes(s.kind) && s.place.table === null);
  const reasons = reading.freeTexts.filter((t) => t.field.endsWith("/reason"));
  return reasons.flatMap((reason, i): ExplainedChange[] => {
    const at = orderOf(reason.place);
    const earlier = i === 0 ? -1 : orderOf(reasons[i - 1]?.place ?? reason.place);
    const before = changes.filter((c) => {
      const own = orderOf(c.place);
      return own < at && own > earlier && blockOf(c.place) >= blockOf(reason.place) - 1;
    });
    const own = before.filter((c) => c.place.section === reason.place.section);
    const last = own.at(-1);
    const change = own.findLast((c) => c.kind === "change" && isOfSame(c, last)) ?? last;
    const ofAnother =
      reason.about !== null && change !== undefined && change.selection.key !== reason.about.key;
    return change === undefined || ofAnother
      ? []
      : [{ reason, change, subject: subjectOf(change, reading.document.blocks) }];
  });
}

/** True where both state how the same selection moved. */
function isOfSame(a: Statement, b: Statement | undefined): boolean {
  return a.selection.key === b?.selection.key && blockOf(a.place) === blockOf(b.place);
}

function orderOf(place: FreeTextFound["place"]): number {
  return blockOf(place) * 1e6 + (place.address?.start ?? 0);
}

/** What a change is called: the words its sentence begins with, up to its first number or mark; of a path of names the last. */
export function subjectOf(change: Statement, blocks: RuleInput["reading"]["document"]["blocks"]): string {
  const block = blocks[blockOf(change.place)];
  if (block?.kind !== "paragraph") return "";
  const before = plainWords(block.text.slice(0, change.place.address?.start ?? 0));
  const sentence = before.split(/[。；]/).at(-1) ?? "";
  const head =
    sentence
      .replace(/^（?[\d一二三四五六七八九十]+(?:[、.．]|）、?)/, "")
      .split(/：|，|比上年|较上年|\d[\d,，.]*万?元|20\d\d年/)[0] ?? "";
  const names = head.split(/（(?:类|款|项|\d{2,3}(?:类|款|项)?)）/).filter((n) => n !== "");
  return (names.at(-1) ?? "").replace(/(?:增加|减少|增长|下降)$/, "");
}
