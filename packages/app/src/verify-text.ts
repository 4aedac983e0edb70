import type { Verified } from "./verify.ts";

const outcomes = {
  proven: "已证明：正文的数字和文字由这份台账编制",
  intact: "读出的内容与编制时的摘要一致（未用台账证明）",
  differs: "与编制时所记的或与给出的台账不同",
  unknown: "不能验证",
} as const;

/** Differences told one by one; what is more is counted. */
const most = 30;

/** What verifying came to, for people. */
export function verifyText({ file, outcome, imprint, proven, differences, unproven }: Verified): string {
  const shown = differences.slice(0, most);
  const rest = differences.length - shown.length;
  const lines = [
    `${file}：${outcomes[outcome]}`,
    ...(imprint === null
      ? []
      : [
          `  ${imprint.draft ? "草稿；" : ""}由${imprint.product}编制，样式${imprint.form}，规则${imprint.rules}`,
          `  台账${imprint.ledger}`,
          `  ${filed(imprint.filing)}`,
        ]),
    ...proven.map((line) => `  可以证明：${line}`),
    ...shown.map((line) => `  不同：${line}`),
    ...(rest === 0 ? [] : [`  不同：另有${rest}处。`]),
    ...unproven.map((line) => `  不能证明：${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

function filed({ title, publisher, date, index }: NonNullable<Verified["imprint"]>["filing"]): string {
  return `标题“${title}”，发布机构${publisher}，成文日期${date}${index === null ? "" : `，索引号${index}`}`;
}
