import { block, codesOf, each, sentence } from "@mingce/core";

const fiscal = { regions: { source: "fiscalAppropriation" } };

/**
 * 预算编制说明: revenue by source, expenditure out of fiscal appropriation by budget, each against last year, and what
 * every functional item out of it is for.
 */
export const s04 = block("4", "{year}年{level}预算编制说明", [
  sentence(
    "revenue",
    "{year}年，{body}收入预算{amount}万元，其中：财政拨款收入{amount:fiscal}万元，比{prior}年预算{movement:fiscal}；" +
      "事业收入{amount:publicService}万元；事业单位经营收入{amount:business}万元；其他收入{amount:other}万元。",
    {
      subject: { regions: {}, also: ["预算收入总额"] },
      subjects: {
        fiscal,
        publicService: { source: "publicServiceRevenue" },
        business: { source: "businessRevenue" },
        other: { source: "otherRevenue" },
      },
    },
  ),
  sentence(
    "expenditure",
    "支出预算{amount}万元，其中：财政拨款支出预算{amount:fiscal}万元，比{prior}年预算{movement:fiscal}。" +
      "财政拨款支出预算中，一般公共预算拨款支出预算{amount:generalPublic}万元，比{prior}年预算{movement:generalPublic}；" +
      "政府性基金拨款支出预算{amount:governmentManagedFunds}万元，比{prior}年预算{movement:governmentManagedFunds}；" +
      "国有资本经营预算拨款支出预算{amount:stateCapitalOperations}万元，比{prior}年预算{movement:stateCapitalOperations}。",
    {
      subject: { regions: {}, also: ["预算支出总额"] },
      subjects: {
        fiscal,
        generalPublic: { source: "generalPublic" },
        governmentManagedFunds: { source: "governmentManagedFunds" },
        stateCapitalOperations: { source: "stateCapitalOperations" },
      },
    },
  ),
  sentence("cause", "财政拨款收入支出{direction:fiscal}的主要原因是{reason:fiscal}。", {
    subjects: { fiscal },
    optional: true,
  }),
  sentence("uses", "财政拨款支出主要内容如下：", { optional: true }),
  each(
    "item",
    codesOf("function", { to: 3, readFrom: 1 }),
    "{n}. “{path}”科目{amount}万元，主要用于{use}。",
    {
      subject: fiscal,
    },
  ),
]);
