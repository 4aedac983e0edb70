/** The declared forms and official code lists: data. */
import type { Form } from "@mingce/core";
import { shanghaiDistrictDepartment, shanghaiDistrictUnit } from "./shanghai-district/form.ts";
import { xinjiang2022Department, xinjiang2022Unit } from "./xinjiang-2022/form.ts";
import { xinjiang2024Department, xinjiang2024Unit } from "./xinjiang-2024/form.ts";

export { anyForm } from "./any-form.ts";
export { economicCodes, functionalCodes } from "./codes/index.ts";
export { personnelCategories, threePublic } from "./cubes/budget.ts";
export {
  shanghaiDistrictDepartment,
  shanghaiDistrictUnit,
  xinjiang2022Department,
  xinjiang2022Unit,
  xinjiang2024Department,
  xinjiang2024Unit,
};

/** Every form the product knows. */
export const forms: readonly Form[] = [
  xinjiang2024Unit,
  xinjiang2024Department,
  xinjiang2022Unit,
  xinjiang2022Department,
  shanghaiDistrictUnit,
  shanghaiDistrictDepartment,
];
