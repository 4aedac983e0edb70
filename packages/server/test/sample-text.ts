import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";

/** A small disclosure as text, as it was written. */
export const writtenText = documentToText(writeDocument(unitBudget, xinjiang2024Unit));

/** The same with one digit wrong: project expenditure is 88.96 everywhere else. */
export const wrongText = writtenText.replace("项目支出88.96万元", "项目支出88.06万元");
