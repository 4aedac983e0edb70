import { block, sentence } from "@mingce/core";
import { districtVehicles } from "../../cubes/district-counted.ts";

const words = districtVehicles.map(([kind, label]) => `${label}{amount:${kind}}辆`).join("、");

function subjects(stage: "held" | "planned") {
  const count = (kind: string) => ({ regions: { stage, aspect: "count", kind } });
  return {
    ...Object.fromEntries(districtVehicles.map(([kind]) => [kind, count(kind)])),
    vehicles: { ...count("vehicles"), also: stage === "held" ? ["…共有车辆"] : [] },
    equipment: count("equipmentOver1m"),
  };
}

/** State assets: vehicles by kind and large equipment, held at the end of last August and planned. */
export const assets = block(
  "6.5",
  "五、国有资产占有使用情况",
  [
    sentence(
      "held",
      `截至{prior}年8月31日，{body}共有车辆{amount:vehicles}辆，其中：${words}；单价100万元（含）以上设备（不含车辆）{amount:equipment}台（套）。`,
      { subjects: subjects("held") },
    ),
    sentence(
      "planned",
      `{year}年{level}预算安排购置车辆{amount:vehicles}辆，其中：${words}；{level}预算安排购置单价100万元（含）以上设备（不含车辆）{amount:equipment}台（套）。`,
      { subjects: subjects("planned") },
    ),
  ],
  { cube: "assets" },
);
