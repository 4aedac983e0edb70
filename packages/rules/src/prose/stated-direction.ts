import { type Finding, type FreeTextFound, finding, type Statement } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { changeWords } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** How a sentence says which way its subject went before it gives the reason: …增加的主要原因是. */
const leads = /(?:(增加|增长|上升|提高)|(减少|下降|降低))的(?:主要)?原因(?:是|为|有)?：?$/;

/** A reason whose sentence says which way the subject went, with the changes it can mean. */
interface Led {
  readonly reason: FreeTextFound;
  readonly sign: 1 | -1;
  readonly changes: readonly Statement[];
}

/**
 * A sentence that explains a change in words alone (财政拨款支出减少的主要原因是…) says the direction the change has
 * where its amount is printed. Fires only where every change of the subject goes the other way; where the subject is
 * not known, every change its section states. Limit: a subject that did not change is not judged.
 */
export const proseStatedDirection: Rule = {
  id: "prose/stated-direction",
  severity: "warning",
  title: "“增加（减少）的主要原因”应当与所写增减额的方向一致。",
  basis: "预算公开样式：增减变化应当说明原因",
  scope: "all",
  judge: (input) => {
    const led = ledReasons(input);
    if (led.length === 0) return { outcome: "not-applicable" };
    const judged = led.filter(({ changes }) => changes.length > 0);
    if (judged.length === 0) return { outcome: "not-enough-data" };
    return outcomeOf(judged.flatMap(judgeLed));
  },
};

function ledReasons({ reading }: RuleInput): readonly Led[] {
  return reading.freeTexts.flatMap((reason): Led[] => {
    const block = reading.document.blocks[blockOf(reason.place)];
    if (block?.kind !== "paragraph") return [];
    const lead = leads.exec(plainWords(block.text.slice(0, reason.place.address?.start ?? 0)));
    if (lead === null) return [];
    const { about, place } = reason;
    const changes = reading.statements.filter(
      (s) =>
        s.kind === "change" &&
        s.printed.value !== 0 &&
        s.place.table === null &&
        (about === null ? s.place.section === place.section : s.selection.key === about.key),
    );
    return [{ reason, sign: lead[1] === undefined ? -1 : 1, changes }];
  });
}

function judgeLed({ reason, sign, changes }: Led): readonly Finding[] {
  const [first] = changes;
  if (first === undefined || changes.some((c) => Math.sign(c.printed.value) === sign)) return [];
  const said = sign > 0 ? "增加" : "减少";
  return [
    finding({
      code: proseStatedDirection.id,
      severity: "warning",
      message: `这里说明的是“${said}的主要原因”，而前文写的是${changeWords(first.printed.value)}。请核对增减的方向和原因，改正其中一处。`,
      at: [reason.place, ...changes.map((c) => c.place)],
      stated: said,
      expected: sign > 0 ? "减少" : "增加",
      basis: proseStatedDirection.basis,
    }),
  ];
}
