import { type Cube, closedTree, nameTree } from "@mingce/core";
import { organisationNodes, organisationWords } from "./organisation-words.ts";

/** Offices and units: how many there are. Lists of them are names, not numbers. */
export const organisationCube: Cube = {
  id: "organisation",
  measuredIn: "count",
  dimensions: {
    kind: closedTree(
      {
        offices: {},
        subordinates: {},
        subordinateAgencies: {},
        subordinateInstitutions: {},
        budgetUnits: { administrativeUnits: {}, publicInstitutions: {} },
      },
      ["*"],
    ),
  },
  ties: [],
  words: {
    ...organisationWords,
    nodes: {
      kind: {
        ...organisationNodes,
        subordinateAgencies: "下属行政单位",
        subordinateInstitutions: "下属事业单位",
      },
    },
  },
  fromUnits: [
    { at: { kind: "offices" }, is: "departmentProper" },
    { at: { kind: "subordinates" }, is: "subordinates" },
    { at: { kind: "administrativeUnits" }, is: { unitsOf: ["administrative", "civilServiceLike"] } },
    { at: { kind: "publicInstitutions" }, is: { unitsOf: ["publicInstitution"] } },
  ],
};

/** Staff: establishment, and those present by status (实有 = 在职 + 退休 + 离休). */
export const staffCube: Cube = {
  id: "staff",
  sumsUnits: true,
  measuredIn: "count",
  dimensions: {
    status: closedTree({ establishment: {}, present: { inPost: {}, retired: {}, veteranRetired: {} } }, [
      "*",
    ]),
  },
  ties: [],
  words: {
    title: "人员",
    dimensions: { status: "人员类别" },
    nodes: {
      status: {
        establishment: "编制数",
        present: "实有人数",
        inPost: "在职",
        retired: "退休",
        veteranRetired: "离休",
      },
    },
  },
};

/** State assets held and planned, each by value, count or area (domain.md §6). */
export const assetsCube: Cube = {
  id: "assets",
  sumsUnits: true,
  measuredIn: { by: "aspect", units: { value: "wanyuan", count: "count", area: "squareMetre" } },
  dimensions: {
    aspect: closedTree({ value: {}, count: {}, area: {} }, ["*"]),
    stage: closedTree({ held: {}, planned: {} }, ["*"]),
    kind: closedTree(
      {
        buildings: {},
        vehicles: { generalVehicles: {}, enforcementVehicles: {}, otherVehicles: {} },
        furniture: {},
        otherAssets: {},
        equipmentOver500k: { equipmentOver1m: {} },
      },
      ["*", "equipmentOver500k"],
    ),
  },
  ties: [],
  words: {
    title: "资产",
    dimensions: { stage: "占用或购置", kind: "资产类别", aspect: "计量内容" },
    nodes: {
      stage: { held: "上年末占用使用", planned: "本年计划购置" },
      aspect: { value: "价值（元）", count: "数量（辆、台、套）", area: "面积（平方米）" },
      kind: {
        buildings: "房屋",
        vehicles: "车辆",
        generalVehicles: "一般公务用车",
        enforcementVehicles: "执法执勤用车",
        otherVehicles: "其他车辆",
        furniture: "办公家具",
        otherAssets: "其他资产",
        equipmentOver500k: "单位价值50万元以上大型设备（100万元以上的除外）",
        equipmentOver1m: "单位价值100万元以上大型设备",
      },
    },
  },
};

/** Government procurement: by kind, and what is reserved for small and medium enterprises (小微 ⊂ 中小). */
export const procurementCube: Cube = {
  id: "procurement",
  sumsUnits: true,
  measuredIn: "yuan",
  dimensions: {
    kind: closedTree({ goods: {}, works: {}, services: {} }),
    reserved: closedTree({ smallAndMedium: { smallAndMicro: {} } }, ["*", "smallAndMedium"]),
  },
  ties: [],
  words: {
    title: "政府采购",
    dimensions: { kind: "采购类别", reserved: "面向中小企业预留" },
    nodes: {
      kind: { goods: "货物", works: "工程", services: "服务" },
      reserved: { smallAndMedium: "预留给中小企业（小微企业除外）", smallAndMicro: "预留给小微企业" },
    },
  },
};

/** Performance targets: funds by sheet and funding, and how many projects of each kind have one. */
export const targetsCube: Cube = {
  id: "targets",
  measuredIn: { by: "aspect", units: { funds: "yuan", sheets: "count" } },
  dimensions: {
    aspect: closedTree({ funds: {}, sheets: {} }, ["*"]),
    scope: closedTree({ overall: {}, fiscalProjects: {}, otherProjects: {}, sheet: {}, classified: {} }, [
      "*",
    ]),
    sheet: nameTree(),
    funding: closedTree({ fiscal: { superior: {}, own: {} }, other: {} }),
  },
  ties: [],
  words: {
    title: "绩效目标汇总",
    dimensions: { aspect: "计量内容", scope: "范围", sheet: "绩效目标表", funding: "资金" },
    nodes: {
      aspect: { funds: "金额（元）", sheets: "个数" },
      scope: {
        overall: "整体绩效目标",
        fiscalProjects: "当年财政拨款项目",
        otherProjects: "当年非财政拨款项目",
        sheet: "单个项目的绩效目标表",
        classified: "涉密项目",
      },
      funding: { fiscal: "财政拨款", superior: "上级资金", own: "本级资金", other: "其他资金" },
    },
  },
  // A department has one overall sheet as each of its units has.
  fromUnits: [{ at: { aspect: "sheets", scope: "overall" }, is: "departmentProper" }],
};
