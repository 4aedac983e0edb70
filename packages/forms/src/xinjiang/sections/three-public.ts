import { threePublic } from "../../cubes/budget.ts";

/** The parts of the “three public” expenses a section tells one by one. */
export const partsOfThreePublic = {
  overseasVisits: { regions: { economic: threePublic.overseasVisits } },
  vehiclePurchase: { regions: { economic: threePublic.vehiclePurchase } },
  vehicleOperation: { regions: { economic: threePublic.vehicleOperation } },
  hospitality: { regions: { economic: threePublic.hospitality } },
} as const;

/** Purchase and operation together, as some documents say it. */
export const vehicles = {
  regions: { economic: threePublic.vehicles },
  also: ["公务用车购置及运行费", "公务用车购置及运行维护费"],
} as const;
