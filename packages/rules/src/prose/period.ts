import { type Content, type Finding, finding, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { type PrintedText, printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** Words of a period that runs on from its years, and numbers of documents, which carry years of their own. */
const runsOn =
  /起|至今|以来|长期|每年|之后|以后|次年|周期|连续|为期|(?:[1-9一二两三四五六七八九十])个?年(?!\d)|[-—－–~～至到]\d\d年/;

/**
 * The period of a project of this year's budget names only earlier years: text taken over from an earlier budget.
 * Limit: silent where any year of the budget or later stands there, also on the lines after, or the period runs on.
 */
export const prosePeriod: Rule = {
  id: "prose/period",
  severity: "warning",
  title: "项目资金执行时间应当包括本预算年度。",
  basis: "预算公开样式：项目支出说明资金执行时间；预算年度自公历1月1日起至12月31日止",
  scope: { declares: "period" },
  judge: (input) => {
    const { year } = input.reading.identity;
    const labels = periodLabels(input).map(plainWords);
    const texts = printedTexts(input.reading).filter((t) => !t.inTable);
    const periods = texts.flatMap((printed, i) => {
      const period = periodAt(texts, i, labels);
      return period === null ? [] : [{ printed, period }];
    });
    if (periods.length === 0) return { outcome: "not-applicable" };
    if (year === null) return { outcome: "not-enough-data" };
    return outcomeOf(periods.flatMap(({ printed, period }) => judgePeriod(printed, period, year)));
  },
};

function judgePeriod(printed: PrintedText, period: string, year: number): readonly Finding[] {
  const text = period.replace(/〔20\d\d〕|（20\d\d）/g, "");
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map((m) => Number(m[0]));
  const isDated = /20\d\d[年.\-/]/.test(text);
  if (!isDated || years.some((y) => y >= year) || runsOn.test(text.replace(/20\d\d年/g, ""))) return [];
  const stated = [...new Set(years)].join("、");
  return [
    finding({
      code: prosePeriod.id,
      severity: "warning",
      message: `项目的资金执行时间只写了${stated}年，本文件是${year}年预算。请核对是否沿用了以前年度的文字，改为本预算年度的执行时间。`,
      at: [printed.place],
      stated,
      expected: String(year),
      basis: prosePeriod.basis,
    }),
  ];
}

/** The period that begins in a paragraph, with the lines a page may have cut off it; null where none does. */
function periodAt(texts: readonly PrintedText[], index: number, labels: readonly string[]): string | null {
  const line = plainWords(texts[index]?.text ?? "");
  const label = labels.find((l) => line.startsWith(`${l}：`));
  if (label === undefined) return null;
  const after = texts.slice(index + 1, index + 3).map((t) => plainWords(t.text));
  const end = after.findIndex((t) => /^[^：]{2,12}：|^（?[一二三四五六七八九十\d]+[）、]/.test(t));
  return [line.slice(label.length + 1), ...(end < 0 ? after : after.slice(0, end))].join("");
}

/** The labels of the fields of records that hold a period. */
function periodLabels({ form }: RuleInput): readonly string[] {
  const of = (content: Content): readonly string[] => {
    if (content.kind === "section") return content.content.flatMap(of);
    if (content.kind !== "records") return [];
    return content.fields.filter((f) => f.holds === "period").flatMap((f) => [f.label, ...f.also]);
  };
  return sectionsOf(form).flatMap(of);
}
