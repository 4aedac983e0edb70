import { type Cube, closedTree, nameTree } from "@mingce/core";

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
  fromUnits: [
    { at: { kind: "offices" }, is: "departmentProper" },
    { at: { kind: "subordinates" }, is: "subordinates" },
    { at: { kind: "administrativeUnits" }, is: { unitsOf: ["administrative"] } },
    { at: { kind: "civilServiceLikeUnits" }, is: { unitsOf: ["civilServiceLike"] } },
    { at: { kind: "publicInstitutions" }, is: { unitsOf: ["publicInstitution"] } },
  ],
};

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
};
