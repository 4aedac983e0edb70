import type { Examples } from "../example.ts";

const funds = "年度预算总额\t3.00\t其中：财政拨款\t0.00\t其他资金\t3.00";
const own = "年度预算总额\t0.96\t其中：财政拨款\t0.96\t其他资金\t0.00";
const name = "项目名称\t\t社会捐赠整理\t";
const told = "1.特定目标0000001A 0.96万元，完全不予公开。";

/** A classified project known by its amount. */
export const withheldDisclosedExamples: Examples = {
  passing: [{ shows: "没有别的名称和绩效目标表与涉密项目金额相同" }],
  failing: [
    {
      shows: "一张绩效目标表的金额与涉密项目相同，项目不在所列项目中，结果中不再重复名称",
      edits: [
        [name, "项目名称\t\t库房设备更新\t"],
        [funds, own],
      ],
      finds: [{ severity: "warning", says: "特定目标0000001A", hides: "库房设备更新" }],
    },
    {
      shows: "表中写编码，文字中写了名称",
      edits: [[told, "1.库房设备更新0.96万元，主要用于：更换设备。"]],
      finds: [{ severity: "warning", hides: "库房设备更新" }],
    },
    {
      shows: "文字中写编码，表中写了名称",
      edits: [["特定目标0000001A\t0.96", "库房设备更新\t0.96"]],
      finds: [{ severity: "warning", says: "表中没有该编码", hides: "库房设备更新" }],
    },
    {
      shows: "另有一句话写了名称和金额",
      edits: [[told, `${told}\n\n库房设备更新项目0.96万元，用于更换设备。`]],
      finds: [{ severity: "warning", says: "这句话", hides: "库房设备更新" }],
    },
  ],
  boundary: [
    {
      shows: "与合计、来源金额相同的语句不算",
      edits: [[told, `${told}\n\n上年结转结余合计0.96万元，安排其他支出0.96万元。`]],
    },
    {
      shows: "编码旁边的名称由另一规则检查",
      edits: [[told, told.replace("A 0.96", "A（库房设备更新）0.96")]],
    },
    {
      shows: "金额不同的绩效目标表不算",
      edits: [[name, "项目名称\t\t库房设备更新\t"]],
    },
    {
      shows: "表中没有涉密项目",
      edits: [
        ["特定目标0000001A\t0.96", "库房维修\t0.96"],
        ["1.特定目标0000001A", "1.库房维修"],
      ],
      comes: "not-applicable",
    },
  ],
};
