import { z } from "zod";
import { placeSchema as place } from "./place-schema.ts";
import { disclosureSchemaName } from "./schema-name.ts";
import { selectionSchema as selection } from "./selection-schema.ts";

const count = z.int().min(0);
const statementIndex = count.describe("statements中的序号，从0起");

const identity = z
  .strictObject({
    form: z.string().nullable().describe("公开样式"),
    year: z.int().nullable().describe("预算年度"),
    level: z.enum(["unit", "department"]).nullable().describe("unit单位预算，department部门预算"),
    unit: z.string().nullable().describe("编制单位"),
    resemblance: z.number().min(0).max(1).describe("与最接近的样式相符的程度"),
    evidence: z.array(z.string()).readonly().describe("依据：看到了什么，或者为什么不知道"),
  })
  .describe("这是谁的、哪一年的、用哪种样式的公开。null表示没有认出，不作猜测。");

const imprint = z
  .strictObject({
    product: z.string().describe("编制程序及其版本"),
    form: z.string().describe("公开样式"),
    rules: z.string().describe("规则版本"),
    ledger: z.string().describe("台账摘要（SHA-256）"),
    draft: z.boolean().describe("是否草稿"),
    filing: z.strictObject({
      title: z.string().describe("标题"),
      publisher: z.string().describe("发布机构"),
      date: z.string().describe("成文日期"),
      index: z.string().nullable().describe("索引号"),
    }),
    stated: z.record(z.string(), z.string()).describe("各部分内容的摘要"),
    content: z.string().optional().describe("除本栏以外全部数据的摘要（SHA-256）"),
  })
  .describe("由台账编制的文件的编制信息；只是读入的文件没有");

const printed = z.strictObject({
  text: z.string().describe("公开时的写法"),
  value: z
    .int()
    .describe("以最小计量单位计的整数：金额为分，百分比为百万分之一个百分点，数量和面积为万分之一"),
  decimals: count.describe("公开时的小数位数"),
  unit: z.enum(["yuan", "wanyuan", "percent", "count", "squareMetre"]).describe("公开时的计量单位"),
  quantum: z.int().min(1).describe("所在的表或文字舍入到多少个最小计量单位"),
  blank: z.boolean().describe("应列而空白的格，表示零"),
});

const statement = z
  .strictObject({
    kind: z
      .enum(["amount", "share", "change", "rate", "part"])
      .describe("amount数额，share占比，change增减额，rate增减率，part列举中的一项"),
    selection,
    of: selection.optional().describe("占比的整体"),
    against: z.enum(["budgeted", "adjusted", "executed"]).optional().describe("与上年比较的口径"),
    group: z.string().optional().describe("所在的列举"),
    times: z.number().optional().describe("次数（如每季度为4）"),
    printed,
    place,
  })
  .meta({ id: "statement", title: "陈述", description: "公开文本中的一个数字说了什么。" });

const freeText = z.strictObject({
  field: z.string(),
  text: z.string(),
  place,
  about: selection.nullable().describe("所说明的事项"),
  says: z
    .array(
      z.strictObject({
        kind: z.enum(["amount", "change", "rate", "other"]),
        value: z.int(),
        text: z.string(),
        place,
      }),
    )
    .readonly()
    .describe("文字中的数字"),
});

const indicator = z.strictObject({
  level1: z.string().describe("一级指标"),
  level2: z.string().describe("二级指标"),
  level3: z.string().describe("三级指标"),
  value: z.string().describe("指标值"),
  weight: z.string().describe("权重"),
  basis: z.string().describe("设定依据"),
  lastYear: z.string().describe("上年完成值"),
  weightValue: z.number().nullable(),
  place,
  weightAt: place.nullable(),
  valueAt: place.nullable(),
});

const sheet = z.strictObject({
  id: z.enum(["overall", "project"]).describe("overall整体绩效目标表，project项目支出绩效目标表"),
  place,
  fields: z.record(z.string(), z.strictObject({ text: z.string(), place })),
  indicators: z.array(indicator).readonly(),
});

const listing = z.strictObject({
  id: z.string(),
  members: z.array(statementIndex).readonly(),
  complete: z.boolean().describe("所列即全部，各项之和等于所分的整体"),
  open: z.boolean().describe("各行由文件自己列出，不是样式规定的"),
  scope: selection.nullable(),
  subtotals: z
    .array(z.strictObject({ whole: statementIndex, parts: z.array(statementIndex).readonly() }))
    .readonly(),
});

const coverage = z
  .strictObject({
    numbers: count.describe("数字的个数"),
    bound: count.describe("知道说的是什么的"),
    checked: count.describe("与别的数字核对过的"),
    freeText: z.strictObject({ numbers: count, bound: count }).describe("说明文字中的数字，另计"),
    unbound: z.array(place).readonly().describe("不知道说的是什么的数字"),
    recognised: z
      .strictObject({ numbers: count, bound: count, checked: count })
      .describe("扫描页上识别出的数字，另计"),
    placeholders: count.describe("尚未填写的空"),
  })
  .describe("读懂了多少；只有读入文件得到的数据才有");

/** What a disclosure says, as JSON: the one declaration of what is written and of the schema that is published. */
export const disclosureSchema = z
  .strictObject({
    $schema: z.literal(disclosureSchemaName).describe("本数据所依的模式"),
    identity,
    imprint: imprint.optional(),
    statements: z.array(statement).readonly().describe("全部数字，按公开文本的次序"),
    freeTexts: z.array(freeText).readonly().describe("增减原因、用途、职责等文字"),
    codeNames: z
      .array(z.strictObject({ dimension: z.string(), code: z.string(), name: z.string(), place }))
      .readonly()
      .describe("公开的科目编码和名称"),
    sheets: z.array(sheet).readonly().describe("绩效目标表"),
    listings: z.array(listing).readonly().describe("列在一起的数字"),
    coverage: coverage.optional(),
  })
  .meta({
    title: "部门（单位）预算公开的数据",
    description: "一份预算公开所说的全部内容。金额按公开时的舍入，是整数，不比公开文本更细。",
  });

/** A disclosure as data. */
export type DisclosureData = z.infer<typeof disclosureSchema>;

/** The JSON Schema (2020-12) of a disclosure as data, under the name that its files give. */
export function disclosureJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(disclosureSchema, {
    target: "draft-2020-12",
    // That our programs do not change a list says nothing to who reads the file.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, $id: disclosureSchemaName, ...schema };
}
