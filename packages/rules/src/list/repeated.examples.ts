import type { Examples } from "../example.ts";

const item =
  "3、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：2024年预算数为9.60万元";
const again =
  "2、一般公共服务支出（类）档案事务（款）档案馆（项）：2024年预算数为85.00万元，比上年预算增加85.00万元，增长100.00%，主要原因是按实际需要安排。";

/** Items listed twice. */
export const listRepeatedExamples: Examples = {
  passing: [{ shows: "每项只列一次" }],
  failing: [
    {
      shows: "同一项列了两条",
      edits: [[item, `${again}\n\n${item}`]],
      finds: [{ severity: "warning", stated: "85.00" }],
    },
  ],
  boundary: [
    {
      shows: "一条被分页或换行断开，后半重述本条金额的不算",
      edits: [[item, `${item}，用于养老保险。\n\n其中：本年预算安排9.60万元`]],
    },
    {
      shows: "原因中再次提到另一项的金额不算",
      edits: [["人员工资正常晋升，支出增加", "档案馆项目85.00万元另行安排，支出增加"]],
    },
  ],
};
