import { type Cube, closedTree, nameTree } from "@mingce/core";

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
  // A department has one overall sheet as each of its units has.
  fromUnits: [{ at: { aspect: "sheets", scope: "overall" }, is: "departmentProper" }],
};
