import { indicatorColumn, type SheetForm, sheetField } from "@mingce/core";

/** Weights of a Xinjiang sheet add to 90: ten are kept for the execution of the budget (domain.md §5). */
const weightTotal = 90;

/** The overall target sheet of a body: contact, goal, funds by level, indicators. */
export const overallSheet: SheetForm = {
  id: "overall",
  funds: { cube: "targets", where: { aspect: "funds", scope: "overall" }, by: null },
  title: "{level}整体绩效目标表",
  also: ["{level}整体支出绩效目标表", "{level}整体支出绩效目标申报表"],
  fields: [
    sheetField("body", "{level}名称（盖章）", "name", { also: ["单位名称", "部门名称"] }),
    sheetField("contact", "{level}联系人", "person", { also: ["单位联系人", "部门联系人"] }),
    sheetField("telephone", "联系电话", "telephone"),
    sheetField("goal", "年度绩效目标", "goal"),
    sheetField("superior", "上级资金", "fund", { also: ["上级安排"], regions: { funding: "superior" } }),
    sheetField("own", "本级资金", "fund", { also: ["本级安排"], regions: { funding: "own" } }),
    sheetField("other", "其他", "fund", { regions: { funding: "other" } }),
    sheetField("total", "合计", "fund"),
  ],
  indicatorColumns: [
    indicatorColumn("level1", "一级指标"),
    indicatorColumn("level2", "二级指标"),
    indicatorColumn("level3", "三级指标"),
    indicatorColumn("value", "指标值"),
    indicatorColumn("basis", "指标值设定依据", "指标设定依据"),
    indicatorColumn("weight", "权重", "分值权重"),
  ],
  bases: [],
  weightTotal,
};

/** The target sheet of a project. */
export const projectSheet: SheetForm = {
  id: "project",
  funds: { cube: "targets", where: { aspect: "funds", scope: "sheet" }, by: "sheet" },
  title: "项目支出绩效目标表",
  fields: [
    sheetField("unit", "预算单位", "name"),
    sheetField("project", "项目名称", "name"),
    sheetField("person", "项目负责人", "person"),
    sheetField("total", "年度预算总额", "fund"),
    sheetField("fiscal", "其中：财政拨款", "fund", { regions: { funding: "fiscal" } }),
    sheetField("other", "其他资金", "fund", { regions: { funding: "other" } }),
    sheetField("goal", "项目总体目标", "goal"),
  ],
  indicatorColumns: [
    indicatorColumn("level1", "一级指标"),
    indicatorColumn("level2", "二级指标"),
    indicatorColumn("level3", "三级指标"),
    indicatorColumn("value", "指标值"),
    indicatorColumn("basis", "指标值设置依据"),
    indicatorColumn("lastYear", "上年完成值"),
    indicatorColumn("weight", "指标分值权重"),
    indicatorColumn("scoring", "指标赋分规则"),
    indicatorColumn("evidence", "佐证资料"),
  ],
  bases: ["计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准", "自定义"],
  weightTotal,
};
