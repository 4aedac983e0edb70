import { block, sentence } from "@mingce/core";

/** The eight kinds of vehicles in the form's order: node and printed name. */
const kinds = [
  ["ministerialVehicles", "部级领导干部用车"],
  ["leadersVehicles", "主要领导干部用车"],
  ["confidentialVehicles", "机要通信用车"],
  ["emergencyVehicles", "应急保障用车"],
  ["enforcementVehicles", "执法执勤用车"],
  ["specialVehicles", "特种专业技术用车"],
  ["retiredCadresVehicles", "离退休干部用车"],
  ["otherVehicles", "其他用车"],
] as const;

const words = kinds.map(([kind, label]) => `${label}{amount:${kind}}辆`).join("、");

function subjects(stage: "held" | "planned") {
  const count = (kind: string) => ({ regions: { stage, aspect: "count", kind } });
  return {
    ...Object.fromEntries(kinds.map(([kind]) => [kind, count(kind)])),
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
