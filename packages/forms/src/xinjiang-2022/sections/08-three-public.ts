import { block, sentence } from "@mingce/core";
import { threePublic } from "../../cubes/budget.ts";
import { partsOfThreePublic, vehicles } from "../../xinjiang/sections/three-public.ts";

/** Section eight: the “three public” expenses of the general public budget, their changes and the reasons. */
export const s08 = block(
  "8",
  "八、关于{body}{year}年一般公共预算“三公”经费预算情况说明",
  [
    sentence(
      "amounts",
      "{body}{year}年一般公共预算“三公”经费数为{amount}万元，其中：因公出国（境）费{amount:overseasVisits}万元，" +
        "公务用车购置费{amount:vehiclePurchase}万元，公务用车运行费{amount:vehicleOperation}万元，" +
        "公务接待费{amount:hospitality}万元。",
      { subjects: { ...partsOfThreePublic, vehicles } },
    ),
    sentence(
      "changes",
      "{year}年一般公共预算“三公”经费比上年{change}万元，{rate}%。其中：" +
        "因公出国（境）费{change:overseasVisits}万元，{rate:overseasVisits}%，主要原因是{reason:overseasVisits}；" +
        "公务用车购置费{change:vehiclePurchase}万元，{rate:vehiclePurchase}%，主要原因是{reason:vehiclePurchase}；" +
        "公务用车运行费{change:vehicleOperation}万元，{rate:vehicleOperation}%，主要原因是{reason:vehicleOperation}；" +
        "公务接待费{change:hospitality}万元，{rate:hospitality}%，主要原因是{reason:hospitality}。",
      { subjects: partsOfThreePublic },
    ),
  ],
  { where: { source: "generalPublic", economic: threePublic.total } },
);
