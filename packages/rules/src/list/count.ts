import { type Finding, finding, type Place } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { type PrintedText, printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** A count with the list that follows it in its paragraph. */
interface CountedList {
  readonly count: number;
  readonly what: string;
  readonly names: readonly string[];
  readonly at: Place;
}

/** 下设24个处室，分别是：A、B、C。 */
const named =
  /(?<count>\d{1,3})个(?<what>[\u4e00-\u9fff]{2,10})，?(?:分别是|分别为|包括|具体是|具体为|具体包括)：?(?<list>[^。；：]+)。/;
/** 项目共4个，……。其中：A12.00万元，B3.00万元。 */
const priced =
  /(?<what>项目)共?(?<count>\d{1,3})个，[^。]*。其中：(?<list>(?:[^，、。]+?\d[\d.]*万元[，、；]?)+)。/;

/**
 * The number in front of a list in running text is the number of names in it. A warning, as is a name that stands twice.
 * Limit: a list with 等, 和, 及 or a number in it that leaves its names open is not looked at; brackets belong to the name.
 */
export const listCount: Rule = {
  id: "list/count",
  severity: "warning",
  title: "所写个数应当与所列名单一致，名单中不得重名。",
  basis: "预算公开样式：内设机构、项目等的个数与名单一致",
  scope: "all",
  judge: ({ reading }) => {
    const texts = printedTexts(reading).filter((t) => !t.inTable && t.place.section !== null);
    const lists = texts.flatMap(countedLists);
    if (lists.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(lists.flatMap(judgeList));
  },
};

function countedLists({ text, place }: PrintedText): readonly CountedList[] {
  const line = plainWords(text);
  return [named, priced].flatMap((pattern): CountedList[] => {
    const { count, what, list } = pattern.exec(line)?.groups ?? {};
    if (count === undefined || what === undefined || list === undefined) return [];
    const bare = list.replace(/（[^）]*）/g, "");
    const names =
      pattern === priced
        ? list.split(/(?<=万元)[，、；]?/).map((n) => n.replace(/\d[\d.，]*万元$/, ""))
        : bare.split("、");
    const isOpen = pattern === named ? /[，\d]|等|和|及|与/.test(bare) : names.some((n) => n === "");
    return isOpen || names.length < 2 ? [] : [{ count: Number(count), what, names, at: place }];
  });
}

function judgeList({ count, what, names, at }: CountedList): readonly Finding[] {
  const base = { code: listCount.id, severity: "warning", at: [at], basis: listCount.basis } as const;
  const twice = [...new Set(names.filter((n, i) => names.indexOf(n) !== i))];
  return [
    ...(count === names.length
      ? []
      : [
          finding({
            ...base,
            message: `文字写${what}${count}个，所列名单中是${names.length}个。请核对个数和名单。`,
            stated: String(count),
            expected: String(names.length),
            difference: String(count - names.length),
          }),
        ]),
    ...twice.map((name) =>
      finding({ ...base, message: `名单中“${name}”列了两次。请核对名单。`, stated: name }),
    ),
  ];
}
