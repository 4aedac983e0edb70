import { finding, formatSteps, type Statement } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { changeWords } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { directionsOf, endsIn } from "./direction-words.ts";
import { explainedMovements } from "./explained-change.ts";
import { spendingConclusion } from "./spending-conclusion.ts";

/** Words that make the last clause a conclusion about what the reason explains. */
const concludes = /致使|导致|使得|因此|所以|故|从而|造成|相应/;
const money = /预算|经费|支出|拨款|资金|费用|收入/;

/**
 * The reason of a change says the opposite of its sign. Fires only where every direction word of the reason points
 * the other way and its last clause concludes so about the subject itself, by its name or by 致使…经费增加, or about the
 * money it is spent on (工资和公用支出增加).
 * Limit: causes named alone (退休人员增加) say nothing about the sign; errs towards silence.
 */
export const proseReasonDirection: Rule = {
  id: "prose/reason-direction",
  severity: "warning",
  title: "增减原因应当与增减方向一致。",
  basis: "预算公开样式：增减变化应当说明原因",
  scope: "all",
  judge: (input) => {
    const explained = explainedMovements(input).filter((e) => e.change.printed.value !== 0);
    if (explained.length === 0) return { outcome: "not-applicable" };
    let judged = 0;
    const findings = explained.flatMap(({ reason, change, subject }) => {
      const text = plainWords(reason.text);
      const words = directionsOf(text);
      if (words === null || words.length === 0 || isOpen(change, input)) return [];
      judged++;
      const sign = change.printed.value > 0 ? 1 : -1;
      const last =
        text
          .split(/[，。；]/)
          .filter((c) => c !== "")
          .at(-1) ?? "";
      if (words.some((w) => w.sign === sign)) return [];
      const names = [subject, ...named(change, input)].filter((n) => n !== "");
      const ofSubject = endsIn(last) === -sign && ["", ...names].some((n) => speaksOfSubject(last, n));
      if (!ofSubject && spendingConclusion(text, last, change) !== -sign) return [];
      return finding({
        code: proseReasonDirection.id,
        severity: "warning",
        message: `${names[0] === undefined ? "这里" : `“${names[0]}”`}写的是${movementWords(change)}，原因却说${sign > 0 ? "减少" : "增加"}（“${last}”）。请核对增减额的方向和原因，改正其中一处。`,
        at: [reason.place, change.place],
        stated: last,
        basis: proseReasonDirection.basis,
      });
    });
    return judged === 0 ? { outcome: "not-enough-data" } : outcomeOf(findings);
  },
};

function movementWords({ kind, printed }: Statement): string {
  if (kind === "change") return changeWords(printed.value);
  return `${printed.value < 0 ? "下降" : "增长"}${formatSteps(Math.abs(printed.value), "percent", 2)}%`;
}

/** The names the document gives the functional items a change is of. */
function named({ selection }: Statement, { reading }: RuleInput): readonly string[] {
  const codes = (selection.regions["function"] ?? []).map((node) => node.replaceAll("-", ""));
  return reading.codeNames
    .filter((c) => c.dimension === "function" && codes.includes(c.code.replaceAll("-", "")))
    .map((c) => c.name);
}

/** True where the change itself is printed without a direction: 增减0.50万元, 增加（减少）0.50万元. */
function isOpen({ place }: Statement, { reading }: RuleInput): boolean {
  const block = reading.document.blocks[blockOf(place)];
  if (block?.kind !== "paragraph") return false;
  const before = plainWords(block.text.slice(0, place.address?.start ?? 0));
  return /(?:增减|增加（减少）|减少（增加）|增\/减)(?:额|变动|变化)?(?:为|：)?-?$/.test(before);
}

/** True where a clause speaks of the subject: by name, or as the money that follows from what was said before. */
function speaksOfSubject(clause: string, subject: string): boolean {
  const name = subject.replace(/(?:支出|经费|费用|预算|资金)$/, "");
  if (name.length >= 2 && clause.includes(name)) return true;
  if (!concludes.test(clause))
    return /^(?:预算|经费|支出|拨款|资金)(?:有所|略有|相应)?/.test(clause) && clause.length <= 8;
  return money.test(clause.slice(clause.search(concludes)));
}
