import { block, freeText } from "@mingce/core";

/** 项目经费情况说明 of a department: the projects in its own words, under one heading or one for each project. */
export const s07 = block("7", "项目经费情况说明", [freeText("projectFunding")], {
  also: ["{name}经费情况说明"],
});
