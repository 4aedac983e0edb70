import type { ComparedMeasure } from "../cube/selection.ts";
import { kindOf } from "../quantity/unit.ts";
import type { NumberToken } from "./number-token.ts";

/**
 * What a number does in its clause, by the words before it: the one clause grammar all forms share.
 * `subject` is the phrase before the verb, still to be matched; "" where the clause names none.
 */
export interface Clause {
  readonly role: "amount" | "base" | "share" | "change" | "rate";
  /** +1 or -1 for changes and rates; 0 for a choice left open (增加（减少）). */
  readonly sign: 1 | -1 | 0;
  readonly subject: string;
  /** Measure a change is taken against, or a base is of, where the clause says. */
  readonly against: ComparedMeasure | null;
  /** The year a base is said to be of; null where the words only say that it is the one before. */
  readonly year: number | null;
}

const rise = "增加|增长|增幅|升幅|上升|提高|上涨|调增|增";
const fall = "减少|下降|降幅|减幅|降低|压减|缩减|调减|减";
const verb = new RegExp(`(?:(${rise})|(${fall}))(?:了|额|幅|金额|幅度|率|比率|比例)?(?:为|是|约|达|达到)?$`);
const choice = new RegExp(`(?:${rise})（(?:${fall})）|(?:${fall})（(?:${rise})）|(?:${rise})/(?:${fall})`);
const comparison =
  /(?:同?比|相[比较]|较|与|和|对比)于?(?:上年|去年|上一年|20\d\d年)(?:度)?(?:(?:年初|调整后?的?)?预算)?(?:批复数|调整后?数?|执行数?|决算数?|数)?(?:相比)?|同比/;
/** A comparison that a comma parts from what it says: 与上年预算相比，增加. */
const onlyCompares =
  /(?:同?比|相[比较]|较|与|和|对比)于?(?:上年|去年|上一年|20\d\d年)(?:度)?(?:(?:当年|年初|调整后?的?)*(?:预算|执行|决算)数?)?(?:相比|比较|对比)?$/;
/** How a percentage is said to be a part without 占: 比重为. */
const weight = /(?:比重|比例)(?:为|是|约)?$/;
/** What a change is counted from, where the number itself is that: 上年预算, 较2023年预算数. */
const base =
  /(?:(?:上年|去年|上一年)|(?:同?比|较|与)(?:上年|去年|上一年|20\d\d年))(?:度)?(?:年初|当年|调整后?的?)?(?:预算执行|预算调整|预算|执行|决算)(?:数|批复数)?(?:为|是|的)?$/;
/** What the earlier year came to, said by itself: 2023年当年预算执行数为, 2023年预算数为. */
const dated =
  /(20\d\d)年(?:度)?(?:当年)?(?:年初|调整后?的?)?(?:预算执行|预算调整|预算|执行|决算)(?:批复)?数?(?:为|是)?$/;
/** A clause that compares with an earlier year, from its first word on. */
const comparing =
  /^(?:同?比|较|与)(?:上年|去年|上一年|20\d\d年)(?:度)?(?:(?:当年|年初|调整后?的?)*(?:预算|执行|决算)数?)?/;
/** What was planned or came of a year, right before its number. */
const planning =
  /^(?:(?:20\d\d年|上年|去年|当年|本年|今年)(?:度)?)?(?:当年|年初|调整后?的?)*(?:预算|执行数|决算数)(?:安排|执行|调整)?(?:数|额)?(?:为|是|共|计|约)*\d/;
/** A part and its amount behind 其中. */
const partOf = /^其中[：，]?[^，。；：、\d]{2,12}\d[\d,，.]*(?:百|千|万|亿)*元/;
/** 与2024年预算一致0万元: what stands behind is last year's amount once more. */
const same = /(?:持平|一致|相同)(?:，?为)?$/;
/** 增减额 names neither direction: the number's own sign says it. */
const neutral = /增减(?:变化)?(?:了|额|幅|率)?(?:为)?$/;

/**
 * Reads the words before a number. `left` is the text from the last mark or number to the number. A budget said to be
 * of `earlier` (2023年预算数为) is that year's; of any other year it is the amount the sentence is about.
 */
export function clauseOf(
  token: Pick<NumberToken, "unit">,
  left: string,
  earlier: number | null = null,
): Clause {
  const compared = comparison.exec(left);
  const against = compared === null ? null : measureIn(compared[0]);
  const isPercent = token.unit !== null && kindOf(token.unit) === "percent";
  const open = choice.exec(left);
  const moved = open ?? neutral.exec(left) ?? verb.exec(left);
  const subject = (end: number | undefined): string => bare(left.slice(0, end));
  if (isPercent) {
    const share = /所?占[^占]*$/.exec(left) ?? (moved === null ? weight.exec(left) : null);
    if (share !== null)
      return { role: "share", sign: 1, subject: subject(share.index), against: null, year: null };
    const cut = Math.min(compared?.index ?? left.length, moved?.index ?? left.length);
    return { role: "rate", sign: signOf(open, moved), subject: subject(cut), against, year: null };
  }
  if (moved !== null) {
    const cut = Math.min(compared?.index ?? moved.index, moved.index);
    return { role: "change", sign: signOf(open, moved), subject: subject(cut), against, year: null };
  }
  if (compared !== null && same.test(left))
    return { role: "base", sign: 1, subject: subject(compared.index), against, year: null };
  const before = compared === null ? dated.exec(left) : null;
  if (before !== null) {
    const [year, measure] = [Number(before[1]), measureIn(before[0])];
    if (measure !== "budgeted" || year === earlier)
      return { role: "base", sign: 1, subject: subject(before.index), against: measure, year };
  }
  const from = base.exec(left);
  if (from === null) return { role: "amount", sign: 1, subject: subject(left.length), against, year: null };
  return { role: "base", sign: 1, subject: subject(from.index), against: measureIn(from[0]), year: null };
}

/** A phrase without the comparison it ends with: 公务接待费与上年预算相比 speaks of 公务接待费. */
export function withoutComparison(phrase: string): string {
  return phrase.replace(onlyCompares, "");
}

const measureIn = (words: string): ComparedMeasure =>
  /执行|决算/.test(words) ? "executed" : /调整/.test(words) ? "adjusted" : "budgeted";

/**
 * True where the budget speaks again behind the words on what money is for: a comparison with an earlier year, what was
 * planned, a part with its amount. Behind a comma only a comparison that names what it compares with is sure.
 */
export function budgetSpeaks(text: string, from: number): boolean {
  const rest = text.slice(from);
  const mark = text.charAt(from - 1);
  const compared = comparing.exec(rest);
  if (compared !== null) return mark !== "，" || /预算|执行|决算/.test(compared[0]);
  return mark === "。" && (planning.test(rest) || partOf.test(rest));
}

/** A change whose clause begins with what it is counted from: 比上年预算增加6.58万元. */
const changes = new RegExp(
  `${comparing.source}(?:相比)?，?(?:${rise}|${fall})(?:了|额)?(?:为|约)?\\d[\\d，.]*万?元`,
);

/**
 * True where the change of the item follows the reason, which began at `opened`: behind a comma a comparison that names
 * no subject, and none in the sentence before. A second one belongs to the reason (主要原因是某项目比上年减少…).
 */
export function changeFollows(text: string, opened: number, from: number): boolean {
  if (text.charAt(from - 1) !== "，" || !changes.test(text.slice(from, from + 48))) return false;
  const sentence = Math.max(text.lastIndexOf("。", from - 1), text.lastIndexOf("；", opened)) + 1;
  return (
    sentence <= opened &&
    !comparison.test(text.slice(sentence, from)) &&
    !movesBefore(text.slice(sentence, opened))
  );
}

/** That a change is told before the reason without a comparison: 公务接待费减少0.01万元. */
const movesBefore = (words: string): boolean =>
  new RegExp(`(?:${rise}|${fall})(?:了|额)?(?:为|约)?\\d`).test(words);

/** What stands behind an amount that is said to be last year's: 万元，比2024年预算持平. 基本持平 is not the same. */
const unchanged =
  /^[^，。；：（）\d]{0,3}[，。（]?(?:同?比|较|与)(?:上年|去年|上一年|(20\d\d)年)(?:度)?((?:当年|年初|调整后?的?)*(?:预算|执行|决算)?(?:批复|调整|执行)?数?)(?:相比)?(?:，)?(?:持平|一致|相同|无变化|没有变化)(?!，?为?\d)/;

/** That the words right behind an amount say it is last year's, of which measure and, where printed, which year. */
export function saidUnchanged(
  behind: string,
): { readonly against: ComparedMeasure; readonly year: number | null } | null {
  const found = unchanged.exec(behind);
  if (found === null) return null;
  return { against: measureIn(found[2] ?? ""), year: found[1] === undefined ? null : Number(found[1]) };
}

/** A phrase without the mark that ties its clause to the one before: （下降6.27%） and 、下降6.27% speak of what stands there. */
function bare(phrase: string): string {
  return phrase.replace(/^[（【、]+/, "");
}

function signOf(open: RegExpExecArray | null, moved: RegExpExecArray | null): 1 | -1 | 0 {
  if (open !== null || moved === null) return 0;
  return moved[2] === undefined ? 1 : -1;
}

/**
 * Where the clause that ends at `end` begins: after the last mark, not before `from`. An enumeration comma (、) can
 * stand inside a name and parts nothing by itself, nor does the comma behind a comparison (与上年预算相比，增加).
 */
export function clauseStart(text: string, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    if (text.charAt(i) === "，" && onlyCompares.test(text.slice(Math.max(from, i - 24), i))) continue;
    if ("，。；：！？".includes(text.charAt(i))) return i + 1;
  }
  return from;
}
