import {
  id,
  type JsonSchema,
  listOf,
  mapOf,
  meaning,
  object,
  oneOf,
  optional,
  text,
  textMap,
  truth,
  whole,
} from "./json-shape.ts";

const kinds = ["administrative", "civilServiceLike", "publicInstitution"];

const unit = object({
  name: meaning("单位名称", text),
  kind: meaning("行政单位、参照公务员法管理的事业单位或事业单位", optional(oneOf(kinds, kinds.join("、")))),
  code: meaning("单位的公开编码；不公开的不写", optional(text)),
});

const fact = object({
  cube: meaning("数据所属的一类（budget为预算金额）", id),
  year: meaning("0为预算年度，-1为上一年", oneOf([0, -1], "0或-1")),
  at: meaning("各维度上的末级节点", textMap),
  value: meaning('精确的数值：金额为元，如"1234.56"', text),
});

const project = object({
  name: meaning("项目名称；不予公开的只写公开代码", text),
  unit: meaning("承担单位", text),
  withheld: meaning("是否完全不予公开", truth),
  fields: meaning("文字说明，按栏", textMap),
});

const sheet = object({
  id: meaning("整体绩效目标表或项目支出绩效目标表", oneOf(["overall", "project"], "overall或project")),
  fields: textMap,
  indicators: meaning("绩效指标，一行一组", listOf(textMap)),
});

const ownCode = object({
  dimension: meaning("科目的类别（function为支出功能分类，economic为支出经济分类）", id),
  code: meaning("编码，如201-03-98", text),
  name: meaning("印出的名称", text),
});

const given = object({
  cube: id,
  where: meaning("各维度上的节点", mapOf(listOf(text))),
  value: meaning("表中的数，精确的数值：金额为元", text),
  roundedTo: meaning("表中的数四舍五入到多少", text),
  at: meaning("所在的工作表和单元格", text),
});

const withheldRow = object({
  cube: id,
  at: meaning("不予公开的行：项目（连同单位）或科目", textMap),
  cover: meaning("只为防止推算而不列的行", optional(truth)),
});

const filing = object({
  index: meaning("索引号", optional(text)),
  publisher: meaning("发布机构，与编制单位不同的才写", optional(text)),
  date: meaning("成文日期，与文末日期不同的才写", optional(text)),
});

/** What a budget's JSON has to look like (`Budget`). */
export const budgetShape = object({
  mingce: meaning("格式的版本", oneOf([1], "1")),
  form: meaning("公开样式", text),
  year: meaning("预算年度", whole),
  body: meaning("编制单位", text),
  code: meaning("编制单位的公开编码；不公开的不写", optional(text)),
  date: meaning("文末日期，如2024-02-26", text),
  units: meaning("所属单位", listOf(unit)),
  facts: meaning("台账：每个精确的数值一条", listOf(fact)),
  projects: meaning("项目的文字说明", listOf(project)),
  sheets: meaning("绩效目标表", listOf(sheet)),
  ownCodes: meaning("已有的科目表中没有的科目", optional(listOf(ownCode))),
  texts: meaning("文字，按所在的节、句和行", textMap),
  given: meaning("由官方表格读入、台账还不能说明的数", optional(listOf(given))),
  withholds: meaning("金额不公开、合计仍然包含的行", optional(listOf(withheldRow))),
  reasonsFrom: meaning('增减达到多少须说明原因，如"10%,5万元"', optional(text)),
  approved: meaning("批复的合计，按收支两方的维度，金额为元；台账须与它相等", optional(textMap)),
  unread: meaning("草稿：填报工作簿中还没有改好的地方，逐条", optional(listOf(text))),
  filing: meaning("在政府网站归档的信息", optional(filing)),
});

/** The shape of a budget's JSON as a JSON Schema (2020-12). What it cannot say (`validateBudget`) is not in it. */
export const budgetSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:mingce:budget:1",
  title: "部门（单位）预算的台账",
  description: "编制公开文本所用的预算数据。格式对不等于内容对：内容由 mingce write 核对。",
  ...budgetShape.schema,
};
