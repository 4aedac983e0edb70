import type { Examples } from "../example.ts";

const stated = "当年财政拨款项目1个，涉及预算金额85.00万元";
const says = (amount: string): readonly [string, string] => [stated, stated.replace("85.00", amount)];

/** The budget of fiscal projects as the section on performance states it. */
export const targetFiscalFundsExamples: Examples = {
  passing: [{ shows: "所写金额与表中的项目支出、绩效目标表的财政拨款都相同" }],
  failing: [
    {
      shows: "表和绩效目标表都是85.00万元，说明写成了58.00万元",
      edits: [says("58.00")],
      finds: [{ severity: "error", stated: "58.00", expected: "85.00", difference: "-27.00", places: 2 }],
    },
    {
      shows: "有一张绩效目标表的资金没有读出，只能与公开表核对",
      edits: [says("58.00"), ["其中：财政拨款\t85.00", "其中：财政拨款\t"]],
      finds: [{ severity: "warning", expected: "85.00" }],
    },
  ],
  boundary: [
    { shows: "末位的出入由取整造成，不算", edits: [says("85.01")] },
    {
      shows: "所写金额与绩效目标表一致、与公开表不同，由另一条规则指出",
      edits: [says("80.00"), ["其中：财政拨款\t85.00", "其中：财政拨款\t80.00"]],
    },
  ],
};
