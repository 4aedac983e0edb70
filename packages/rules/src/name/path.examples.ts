import type { Examples } from "../example.ts";

const path = "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）";
const printed = (text: string): readonly (readonly [string, string])[] => [[path, text]];

/** Paths of codes in the narrative. */
export const namePathExamples: Examples = {
  passing: [{ shows: "类、款、项属于同一科目" }],
  failing: [
    {
      shows: "类和款是另一科目的",
      edits: printed(
        path.replace("社会保障和就业支出（类）行政事业单位养老支出", "卫生健康支出（类）行政事业单位医疗"),
      ),
      finds: [
        {
          severity: "warning",
          stated: "卫生健康支出（类）行政事业单位医疗（款）",
          expected: "社会保障和就业支出（类）行政事业单位养老支出（款）",
        },
      ],
    },
    {
      shows: "款和项的名称公开表和名称表中都没有，金额与公开表的一项相同",
      edits: printed("社会保障和就业支出（类）行政事业单位离退休（款）职工养老统筹（项）"),
      finds: [{ severity: "warning", says: "2080505“机关事业单位基本养老保险缴费支出”" }],
    },
  ],
  boundary: [
    { shows: "只差一个字由另一规则提示", edits: printed(path.replace("就业支出", "就业之出")) },
    {
      shows: "名称不明、金额也没有对应的，不作判断",
      edits: [
        [
          `${path}：2024年预算数为9.60万元`,
          "社会保障（类）离退休（款）养老统筹（项）：2024年预算数为7.77万元",
        ],
      ],
    },
  ],
};
