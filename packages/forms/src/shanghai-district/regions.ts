import type { Regions } from "@mingce/core";
import { threePublic } from "../cubes/budget.ts";

/** The “three public” expenses out of fiscal appropriation. */
export const fiscalThreePublic: Regions = { source: "fiscalAppropriation", economic: threePublic.total };

/** 机关运行经费: operating expenses of agencies from the general public budget. */
export const agencyOperation: Regions = {
  source: "generalPublic",
  nature: "operatingExpenses",
  unitKind: "agency",
};
