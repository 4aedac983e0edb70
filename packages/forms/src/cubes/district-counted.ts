import { type Cube, closedTree, nameTree } from "@mingce/core";
import { organisationNodes, organisationWords } from "./organisation-words.ts";

/** Offices and units of a Shanghai district body: how many there are, by the kind of unit. */
export const districtOrganisationCube: Cube = {
  id: "organisation",
  measuredIn: "count",
  dimensions: {
    kind: closedTree(
      {
        offices: {},
        subordinates: {},
        budgetUnits: { administrativeUnits: {}, civilServiceLikeUnits: {}, publicInstitutions: {} },
      },
      ["*"],
    ),
  },
  ties: [],
  words: {
    ...organisationWords,
    nodes: { kind: { ...organisationNodes, civilServiceLikeUnits: "参公单位" } },
  },
  fromUnits: [
    { at: { kind: "offices" }, is: "departmentProper" },
    { at: { kind: "subordinates" }, is: "subordinates" },
    { at: { kind: "administrativeUnits" }, is: { unitsOf: ["administrative"] } },
    { at: { kind: "civilServiceLikeUnits" }, is: { unitsOf: ["civilServiceLike"] } },
    { at: { kind: "publicInstitutions" }, is: { unitsOf: ["publicInstitution"] } },
  ],
};

/** The eight kinds of vehicles in the form's order: node and printed name. */
export const districtVehicles = [
  ["ministerialVehicles", "部级领导干部用车"],
  ["leadersVehicles", "主要领导干部用车"],
  ["confidentialVehicles", "机要通信用车"],
  ["emergencyVehicles", "应急保障用车"],
  ["enforcementVehicles", "执法执勤用车"],
  ["specialVehicles", "特种专业技术用车"],
  ["retiredCadresVehicles", "离退休干部用车"],
  ["otherVehicles", "其他用车"],
] as const;

/** Vehicles by the eight kinds of the form and large equipment, held and planned. */
export const districtAssetsCube: Cube = {
  id: "assets",
  sumsUnits: true,
  measuredIn: { by: "aspect", units: { count: "count" } },
  dimensions: {
    aspect: closedTree({ count: {} }, ["*"]),
    stage: closedTree({ held: {}, planned: {} }, ["*"]),
    kind: closedTree(
      {
        vehicles: {
          ministerialVehicles: {},
          leadersVehicles: {},
          confidentialVehicles: {},
          emergencyVehicles: {},
          enforcementVehicles: {},
          specialVehicles: {},
          retiredCadresVehicles: {},
          otherVehicles: {},
        },
        equipmentOver1m: {},
      },
      ["*"],
    ),
  },
  ties: [],
  words: {
    title: "资产",
    dimensions: { stage: "占有或购置", kind: "资产类别", aspect: "计量内容" },
    nodes: {
      stage: { held: "现有", planned: "本年计划购置" },
      aspect: { count: "数量（辆、台、套）" },
      kind: {
        vehicles: "车辆",
        ...Object.fromEntries(districtVehicles),
        equipmentOver1m: "单价100万元（含）以上设备（不含车辆）",
      },
    },
  },
};

/** Performance targets: how many units and projects have them, and the funds of each project. */
export const districtTargetsCube: Cube = {
  id: "targets",
  measuredIn: { by: "aspect", units: { funds: "yuan", sheets: "count", units: "count" } },
  dimensions: {
    aspect: closedTree({ funds: {}, sheets: {}, units: {} }, ["*"]),
    sheet: nameTree(),
  },
  ties: [],
  words: {
    title: "绩效目标汇总",
    dimensions: { aspect: "计量内容", sheet: "绩效目标项目" },
    nodes: { aspect: { funds: "金额（元）", sheets: "编报绩效目标的项目个数", units: "编报的预算单位个数" } },
  },
};
