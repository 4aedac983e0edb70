import { indicatorColumn, type SheetForm, sheetField, sheetFieldWithin } from "@mingce/core";

const funds = { heading: "项目资金（万元）" } as const;

/** The target sheet of a project; its indicators have neither weights nor bases. */
export const projectSheet: SheetForm = {
  id: "project",
  funds: { cube: "targets", where: { aspect: "funds", scope: "sheet" }, by: "sheet" },
  title: "部门预算项目支出绩效目标表",
  fields: [
    sheetField("project", "项目名称", "name"),
    sheetField("unit", "预算单位", "name"),
    sheetFieldWithin("total", "年度资金总额：{value}万元。", "fund", funds),
    sheetFieldWithin("fiscal", "其中：财政拨款{value}万元。", "fund", {
      ...funds,
      regions: { funding: "fiscal" },
    }),
    sheetFieldWithin("other", "其他资金{value}万元。", "fund", { ...funds, regions: { funding: "other" } }),
    sheetField("goal", "年度目标", "goal", { heading: "总体目标", at: "below" }),
    sheetField("person", "项目负责人", "person", { at: "foot" }),
    sheetField("telephone", "项目负责人联系电话", "telephone", { at: "foot" }),
    sheetField("handler", "经办人", "person", { at: "foot" }),
    sheetField("handlerTelephone", "经办人联系电话", "telephone", { at: "foot" }),
  ],
  indicatorColumns: [
    indicatorColumn("level1", "一级指标"),
    indicatorColumn("level2", "二级指标"),
    indicatorColumn("level3", "三级指标"),
    indicatorColumn("value", "指标值（包含数字及文字描述）", "指标值"),
  ],
  bases: [],
  weightTotal: null,
};
