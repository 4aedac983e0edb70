import {
  type Finding,
  finding,
  formatSteps,
  placeName,
  quantum,
  type ReasonNumber,
  type Statement,
} from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { changeWords } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { type ExplainedChange, explainedChanges } from "./explained-change.ts";

/** What may stand between the word of consequence and the number where the whole change is restated. */
const restates =
  /^(?:.*(?:造成|导致|致使|使得|因此|所以|，|。|；))?(?<noun>[^，。；]{0,24}?)(?:比|较)?(?:上年|去年)?(?:预算)?(?:数)?(?:增加|减少|增长|下降)了?$/;

/**
 * A reason restates the whole change of what it explains with another number (造成减少63.98万元差额 against 减少64.49
 * 万元). Fires only where it names one amount of change, as a consequence and of nothing but the subject.
 * Limit: several amounts, or the amount of a cause, are parts of the change and never compared.
 */
export const proseReasonNumber: Rule = {
  id: "prose/reason-number",
  severity: "warning",
  title: "原因中重述的增减额应当与前文一致。",
  basis: "同一项目的增减额前后应当一致",
  scope: "all",
  judge: (input) => {
    const restated = explainedChanges(input).flatMap((explained) => {
      const number = restatedChange(explained);
      return number === null ? [] : [{ explained, number }];
    });
    if (restated.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(restated.flatMap(({ explained, number }) => judgeNumber(explained, number, input)));
  },
};

/** The only amount of a reason, where its clause restates the change of the subject; else null. */
function restatedChange({ reason, subject }: ExplainedChange): ReasonNumber | null {
  const amounts = reason.says.filter((n) => n.kind === "change" || n.kind === "amount");
  const number = amounts[0];
  if (number === undefined || amounts.length !== 1 || number.kind !== "change") return null;
  const text = plainWords(reason.text);
  const at = text.indexOf(plainWords(number.text));
  if (at < 0 || text.indexOf(plainWords(number.text), at + 1) >= 0) return null;
  const after = text.slice(at + plainWords(number.text).length);
  if (!/^万?元(?:的?(?:差额|差异|变化))?[。；]?$/.test(after)) return null;
  const noun = restates.exec(text.slice(0, at))?.groups?.["noun"];
  if (noun === undefined || /[\u4e00-\u9fff]*(?:同时|其中|每|合计)/.test(noun)) return null;
  const own = noun
    .replace(/^(?:本年|今年|预算|本项|该项|此项|总体|总)+/, "")
    .replace(/(?:预算|支出|经费|总额|有所|略有|共|合计)+$/, "");
  const name = subject.replace(/(?:支出|经费|费用|预算|资金)$/, "");
  const consequence = /造成|导致|致使|使得|因此|所以/.test(text.slice(0, at));
  const ofSubject = own === "" ? consequence || /上年|去年/.test(text.slice(0, at)) : own === name;
  return ofSubject ? number : null;
}

function judgeNumber(
  { change, subject }: ExplainedChange,
  number: ReasonNumber,
  { reading }: RuleInput,
): readonly Finding[] {
  const decimals = plainWords(number.text).split(".")[1]?.length ?? 0;
  const tolerance = (quantum("wanyuan", decimals) + change.printed.quantum) / 2;
  const difference = number.value - change.printed.value;
  if (Math.abs(difference) <= tolerance) return [];
  const isOther = (s: Statement): boolean =>
    s.kind === "change" && s.selection.key !== change.selection.key && s.printed.value === number.value;
  const other = reading.statements.find(isOther);
  const copied =
    other === undefined
      ? ""
      : `这与${placeName(reading, other.place, { brief: true })}相同，可能是照抄而来。`;
  return [
    finding({
      code: proseReasonNumber.id,
      severity: "warning",
      message: `${subject === "" ? "这里" : `“${subject}”`}写的是${changeWords(change.printed.value)}，原因中却说${changeWords(number.value)}。${copied}请改为一致。`,
      at: [number.place, change.place],
      stated: number.text,
      expected: formatSteps(Math.abs(change.printed.value), "wanyuan", 2),
      difference: formatSteps(difference, "wanyuan", 2),
      tolerance: formatSteps(tolerance, "wanyuan", 2),
      basis: proseReasonNumber.basis,
    }),
  ];
}
