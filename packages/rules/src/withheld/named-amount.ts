import { type Place, parseNumber, publicCode, type Statement } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** Words in front of an amount that look like the name of something, and the amount in steps. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: number;
  readonly place: Place;
}

/** The words right before an amount, up to the mark before them. */
const leading = /[\u4e00-\u9fff（）“”]{4,40}$/;

/** A name that says of itself that it is secret; that there are such projects, or none, is said by the form. */
const secret = /(?:涉密|保密|机密|绝密|密码|密级)(?!项目|事项|内容)/;

/** How the name of a project ends; ends of names that every sentence about money has are none. */
const ofProject = /(?:项目|工程|系统|平台|建设|采购|购置|改造|修缮|更新)$/;
const ofMoney = /预算|经费|支出|收入|拨款|资金|结转|结余|合计|其中|增加|减少|其他|安排/;

/** Steps of one 万元: round amounts are equal by chance. */
const round = 1_000_000;

/**
 * The amounts of running text in a section that stand behind a name and state nothing the form knows but, at most, a
 * project: 会议系统建设73.90万元. Limit: of a round amount only names that say that they are secret.
 */
export function namedAmounts({ reading }: RuleInput): readonly NamedAmount[] {
  return reading.numbers.flatMap(({ kind, place, statement }): NamedAmount[] => {
    const block = reading.document.blocks[blockOf(place)];
    if (kind !== "amount" || place.section === null || place.address === null) return [];
    if (block?.kind !== "paragraph" || !isOfProject(reading.statements[statement ?? -1])) return [];
    const amount = parseNumber(place.text.replace(/\s*万元$/, ""), "wanyuan")?.value;
    const before = plainWords(block.text.slice(0, place.address.start));
    const name = leading.exec(before)?.[0];
    if (amount === undefined || name === undefined || publicCode.test(before.split(/[。；]/).at(-1) ?? ""))
      return [];
    const says = secret.test(name) || (amount % round !== 0 && ofProject.test(name) && !ofMoney.test(name));
    return says ? [{ name, amount, place }] : [];
  });
}

/** True for a number that states nothing, or the amount of a project by its name. */
function isOfProject(statement: Statement | undefined): boolean {
  if (statement === undefined) return true;
  return statement.kind === "amount" && statement.selection.regions["project"] !== undefined;
}
