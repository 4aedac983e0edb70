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
  readonly against: "budgeted" | "executed" | null;
  /** The year a base is said to be of; null where the words only say that it is the one before. */
  readonly year: number | null;
}

const rise = "增加|增长|增幅|升幅|上升|提高|上涨|增";
const fall = "减少|下降|降幅|减幅|降低|压减|缩减|减";
const verb = new RegExp(`(?:(${rise})|(${fall}))(?:了|额|幅|幅度|率|比例)?(?:为|约|达)?$`);
const choice = new RegExp(`(?:${rise})（(?:${fall})）|(?:${fall})（(?:${rise})）|(?:${rise})/(?:${fall})`);
const comparison =
  /(?:同?比|较|与)(?:上年|去年|上一年|20\d\d年)(?:度)?(?:(?:年初)?预算)?(?:批复数|执行数?|决算数?|数)?(?:相比)?|同比/;
/** What a change is counted from, where the number itself is that: 上年预算, 较2023年预算数. */
const base =
  /(?:(?:上年|去年|上一年)|(?:同?比|较|与)(?:上年|去年|上一年|20\d\d年))(?:度)?(?:年初)?(?:预算|执行|决算)(?:数|批复数)?(?:为|是|的)?$/;
/** What the earlier year came to, said by itself: 2023年当年预算执行数为. */
const executedBefore = /(20\d\d)年(?:度)?(?:当年)?(?:预算)?(?:执行|决算)数?(?:为|是)?$/;
/** 与2024年预算一致0万元: what stands behind is last year's amount once more. */
const same = /(?:持平|一致|相同)(?:，?为)?$/;
/** 增减额 names neither direction: the number's own sign says it. */
const neutral = /增减(?:变化)?(?:了|额|幅|率)?(?:为)?$/;

/** Reads the words before a number. `left` is the text from the last mark or number to the number. */
export function clauseOf(token: Pick<NumberToken, "unit">, left: string): Clause {
  const compared = comparison.exec(left);
  const against = compared === null ? null : /执行|决算/.test(compared[0]) ? "executed" : "budgeted";
  const isPercent = token.unit !== null && kindOf(token.unit) === "percent";
  const open = choice.exec(left);
  const moved = open ?? neutral.exec(left) ?? verb.exec(left);
  const subject = (end: number | undefined): string => bare(left.slice(0, end));
  if (isPercent) {
    const share = left.lastIndexOf("占");
    if (share >= 0)
      return { role: "share", sign: 1, subject: left.slice(0, share), against: null, year: null };
    const cut = Math.min(compared?.index ?? left.length, moved?.index ?? left.length);
    return { role: "rate", sign: signOf(open, moved), subject: subject(cut), against, year: null };
  }
  if (moved !== null) {
    const cut = Math.min(compared?.index ?? moved.index, moved.index);
    return { role: "change", sign: signOf(open, moved), subject: subject(cut), against, year: null };
  }
  if (compared !== null && same.test(left))
    return { role: "base", sign: 1, subject: subject(compared.index), against, year: null };
  const executed = executedBefore.exec(left);
  if (executed !== null && compared === null) {
    const year = Number(executed[1]);
    return { role: "base", sign: 1, subject: subject(executed.index), against: "executed", year };
  }
  const from = base.exec(left);
  if (from === null) return { role: "amount", sign: 1, subject: subject(left.length), against, year: null };
  const measure = /执行|决算/.test(from[0]) ? "executed" : "budgeted";
  return { role: "base", sign: 1, subject: subject(from.index), against: measure, year: null };
}

/** A phrase without the bracket its clause stands in: （下降6.27%） speaks of what stands before the bracket. */
function bare(phrase: string): string {
  return phrase.replace(/^[（【]+/, "");
}

function signOf(open: RegExpExecArray | null, moved: RegExpExecArray | null): 1 | -1 | 0 {
  if (open !== null || moved === null) return 0;
  return moved[2] === undefined ? 1 : -1;
}

/**
 * Where the clause that ends at `end` begins: after the last mark, not before `from`. An enumeration comma (、) can
 * stand inside a name and parts nothing by itself.
 */
export function clauseStart(text: string, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    if ("，。；：！？".includes(text.charAt(i))) return i + 1;
  }
  return from;
}
