import type { NoCounterpart, PairCompared, PairKind } from "@mingce/core";
import type { ComparedFiles } from "./compare.ts";
import { formTitle } from "./list-documents.ts";

/** What each kind of pair is called. */
export const pairNames: Readonly<Record<PairKind, string>> = {
  lastYear: "上年文件与本年文件",
  departmentUnit: "部门预算与所属单位预算",
  sameBody: "同一单位的部门预算与单位预算",
  departmentUnits: "部门预算与各单位预算合计",
  sameDocument: "同一份文件的两种格式或版本",
};

const whyNot: Readonly<Record<NoCounterpart, string>> = {
  notStated: "另一份文件没有写同一项目",
  otherMeasure: "口径不同（如执行数），另一份文件没有这种口径的数字",
  otherClassification: "两种样式的分类不同，不能当作同一项目",
  noAmountBeside: "只写了增减，没有写对应的金额",
  notOfUnits: "占比、增减、分项等不由单位汇总到部门",
};

const outcomes = {
  passed: "已比对的数字没有发现不一致",
  failed: "发现不一致",
  "not-enough-data": "没有可以比对的数字，不作结论",
} as const;

/** What was compared in a pair and what was not, in sentences: nobody is to take for checked what was not looked at. */
export function pairWords({ compared, outcome }: PairCompared): readonly string[] {
  const { statements, matched, unmatched, relations } = compared;
  const left = statements - matched;
  const reasons = Object.entries(unmatched).map(
    ([why, n]) => `${whyNot[why as NoCounterpart]}${n}个`, // keys of a record by NoCounterpart
  );
  return [
    `应当比对的数字（空白格按零计）${statements}个，已比对${matched}个，没有比对${left}个${left === 0 ? "" : `：${reasons.join("；")}`}`,
    `比对关系：一致${relations.consistent}，取整尾差${relations.rounding}，截尾${relations.truncation}，不一致${relations.error}`,
    `结论：${outcomes[outcome]}`,
  ];
}

/** The files of a pair by their names, in the order the pair is spoken of. */
export function filesOf({ documents }: ComparedFiles, members: readonly number[]): readonly string[] {
  return members.flatMap((m) => documents[m]?.file ?? []);
}

/** What a comparison never looks at. */
export const notLookedAt =
  "比对的是已识别含义的数字；文字、未识别含义的数字和自由文字中的数字不比对，各文件自身的问题请用 mingce check 核对。";

/** Said where nothing was compared at all. */
export const comparedNothing =
  "这些文件之间没有可以比对的数字，什么都没有比对。请给出同一单位相邻两年的文件、部门和所属单位的文件，或者同一份文件的不同格式。";

/** Who a document is of, or what of it is unknown. */
export function identityWords({ documents }: ComparedFiles, index: number): string {
  const reading = documents[index]?.reading;
  const { form = null, year = null, level = null, unit = null } = reading?.identity ?? {};
  const numbers = reading?.numbers.filter((n) => !n.freeText) ?? [];
  const unbound = numbers.filter((n) => !n.bound).length;
  const levels = { unit: "单位预算", department: "部门预算" };
  return [
    unit ?? "单位未识别",
    year === null ? "年度未识别" : `${year}年`,
    level === null ? "单位或部门未识别" : levels[level],
    formTitle(form) ?? "样式未识别",
    `数字${numbers.length}个，未识别含义${unbound}个`,
  ].join("  ");
}
