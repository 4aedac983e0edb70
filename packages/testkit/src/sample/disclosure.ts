/** The disclosure the rules are shown on: a small budget as its printed text, stretch by stretch changed. */
import {
  type Articulation,
  articulate,
  type Form,
  type Reading,
  readDisclosure,
  writeDocument,
} from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { readText } from "@mingce/readers";
import { documentToText } from "../document-to-text.ts";
import { unitBudget } from "./unit-budget.ts";

/** A stretch of the sample and what stands in its place. */
export type Edit = readonly [from: string, to: string];

/** The printed sample, with every reason written; a unit with two projects, one of them of other money. */
export const sampleText = documentToText(writeDocument(unitBudget, xinjiang2024Unit))
  .replaceAll("（待填）", "按实际需要安排")
  .replace(
    "（五）其他需说明的事项\n",
    (heading) =>
      `${sheet("档案数字化", "85.00", "0.00")}\n${sheet("社会捐赠整理", "0.00", "3.00")}\n${heading}`,
  );

/** A project's target sheet as printed. */
export function sheet(project: string, fiscal: string, other: string): string {
  return `项目支出绩效目标表

（2024年）

预算单位\t\t某市某区档案馆
项目名称\t\t${project}\t\t项目负责人\t\t李明
项目资金(万元)\t\t年度预算总额\t${(Number(fiscal) + Number(other)).toFixed(2)}\t其中：财政拨款\t${fiscal}\t其他资金\t${other}
项目总体目标\t\t完成馆藏档案整理。
一级指标\t二级指标\t三级指标\t指标值\t指标值设置依据\t上年完成值\t指标分值权重\t指标赋分规则\t佐证资料
产出指标\t数量指标\t${project}数量\t≥500卷\t计划标准\t480卷\t20\t按照完成比例赋分\t工作资料
\t质量指标\t${project}验收合格率\t=100%\t计划标准\t100%\t20\t按照完成比例赋分\t工作资料
成本指标\t经济成本指标\t${project}费用\t≤${Number(fiscal) + Number(other)}万元\t预算支出标准\t-\t20\t按照完成比例赋分\t工作资料
满意度指标\t满意度指标\t${project}服务对象满意度\t≥95%\t其他标准\t95%\t30\t满意度赋分\t工作资料
`;
}

/** The sample as a department's: the words of its level, and its list of units. */
export const departmentText = sampleText
  .replaceAll("单位预算", "部门预算")
  .replaceAll("编制单位：", "编制部门：")
  .replaceAll(/单位(?=收支总体|收入总体|支出总体|整体绩效|概况|有1个)/g, "部门")
  .replace(
    "某市某区档案馆无下属预算单位，下设2个处室，分别是：综合科、业务科。",
    `从预算单位构成看，某市某区档案馆的预算包括：某市某区档案馆本级预算及下属2家预算单位在内的汇总预算。

某市某区档案馆本级下设2个处室，分别是：综合科、业务科。

本部门中，行政单位1家，事业单位2家，纳入某市某区档案馆2024年部门预算编制范围的下属预算单位包括：

1、某市某区档案馆本级

2、某市某区地方志编纂中心

3、某市某区档案修复中心`,
  );

/** What is read of a text, of a form that was recognised. */
export interface ReadText {
  readonly reading: Reading;
  readonly form: Form;
  readonly articulation: Articulation;
}

/** Reads and articulates a text with edits; throws where an edit does not find its stretch or the form is not known. */
export function disclosure(text: string, edits: readonly Edit[] = []): ReadText {
  const edited = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The sample does not hold: ${from}`);
    return before.replace(from, () => to);
  }, text);
  const read = readText(new TextEncoder().encode(edited), "样本.txt");
  if (!read.ok) throw new Error(read.refusal.message);
  const reading = readDisclosure(read.document, forms);
  if (reading.form === null) throw new Error("The form was not recognised.");
  return { reading, form: reading.form, articulation: articulate(reading) };
}

/** A change of one of the samples: see `shownDisclosure`. */
export interface SampleChange {
  /** Which sample; the unit's where left out. */
  readonly sample?: "unit" | "department";
  readonly edits?: readonly Edit[];
  /** Left out: from the last place of the first words to the last place of the second, or to the end. */
  readonly without?: readonly [from: string, until: string | null];
  /** Pages: from the last line that holds the words on, everything stands on that page; none where left out. */
  readonly pages?: readonly (readonly [words: string, page: number])[];
  /** The year it is taken to be of, null for unknown; what it prints where left out. */
  readonly year?: number | null;
  /** The format it is taken to come from; plain text where left out. */
  readonly format?: Reading["document"]["format"];
}

/** A sample with a change, read; throws where the sample does not hold what is to be changed. */
export function shownDisclosure(change: SampleChange): ReadText {
  const { sample = "unit", edits = [], without, pages, year, format } = change;
  const input = disclosure(cut(sample === "unit" ? sampleText : departmentText, without), edits);
  const { document, identity } = input.reading;
  const reading = {
    ...input.reading,
    document: { ...document, format: format ?? document.format, blocks: paged(document.blocks, pages ?? []) },
    identity: { ...identity, year: year === undefined ? identity.year : year },
  };
  return { ...input, reading };
}

function paged(
  blocks: Reading["document"]["blocks"],
  pages: NonNullable<SampleChange["pages"]>,
): Reading["document"]["blocks"] {
  const starts = pages.map(([words, page]) => {
    const from = blocks.findLastIndex((b) => b.kind === "paragraph" && b.text.includes(words));
    if (from < 0) throw new Error(`The sample does not hold: ${words}`);
    return { from, page };
  });
  return blocks.map((block, index) => {
    const start = starts.findLast((s) => s.from <= index);
    return start === undefined ? block : { ...block, page: start.page };
  });
}

function cut(text: string, without: SampleChange["without"]): string {
  if (without === undefined) return text;
  const [from, until] = without;
  const [start, end] = [text.lastIndexOf(from), until === null ? text.length : text.lastIndexOf(until)];
  if (start < 0 || end < start) throw new Error(`The sample does not hold: ${from} … ${until}`);
  return text.slice(0, start) + text.slice(end);
}
