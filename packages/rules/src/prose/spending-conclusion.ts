import type { Statement } from "@mingce/core";
import { directionsOf } from "./direction-words.ts";

/** What money is spent on: its rise is a rise of what it belongs to. */
const spending =
  /(?:工资|薪酬|津贴|补贴|补助|奖金|绩效|缴费|社保|保险费?|公积金|年金|经费|支出|费用|费|预算)(?:核定|安排|总额|规模|标准|水平)?(?:也|均|都|将)?(?:有所|略有|相应|随之|大幅度?|小幅度?)?$/;

/** Words of another year, another source, another item or of people who leave: then a rise can well be why it fell. */
const elsewhere =
  /但|虽|尽管|上年|去年|以前|此前|前期|20\d\d年|结转|结余|收入|自有|自筹|非财政|转移|划[转出归]|转[出至入列]|列[入支]|统[一筹]|退休|离[休职岗]|调[出离]|减员|抵|替|改为|外包|购买服务|社会化|其[他它]|下属|上级|年中|追加|一次性|集中|整合|合并|少|另/;

/**
 * What a reason concludes about the money its subject is spent on: 1 where it rises (工资和公用支出增加, 增加公务接待
 * 支出), -1 where it falls, null where it concludes nothing. Only for spending, never for where money comes from, and
 * only where the whole reason speaks of nothing else: no other year, source or item, nobody who leaves.
 */
export function spendingConclusion(reason: string, last: string, change: Statement): 1 | -1 | null {
  const { regions } = change.selection;
  if (["nature", "economic", "function"].every((d) => regions[d] === undefined)) return null;
  const words = directionsOf(last);
  const word = words?.at(-1);
  const bare = reason.replace(/减少|缩小|减省/g, "");
  if (words === null || word === undefined || elsewhere.test(bare)) return null;
  const before = last.slice(words.at(-2)?.end ?? 0, word.start);
  const after = last.slice(word.end).replace(/^了/, "");
  const isSubject = after === "" && spending.test(before);
  const isAlone = words.length === 1 && /^(?:由于|按要求|进一步|继续)?$/.test(before);
  const isObject = after !== "" && isAlone && spending.test(after);
  return isSubject || isObject ? word.sign : null;
}
