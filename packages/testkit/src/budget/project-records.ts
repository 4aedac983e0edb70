import type { BudgetUnit, ProjectRecord } from "@mingce/core";
import type { DrawnMoney, DrawnProject } from "./drawn-budget.ts";

/** The records of drawn projects; of a withheld one nothing but its code and unit. */
export function projectRecords(
  money: DrawnMoney,
  units: readonly BudgetUnit[],
  year: number,
): readonly ProjectRecord[] {
  return money.projects.map((project) => {
    const unit = units[project.unit]?.name ?? "";
    const open = project.kind === "generalPublic" ? fieldsOf(project, unit, year) : subsidyFieldsOf(project);
    const fields = project.withheld ? {} : open;
    return { name: project.name, unit, withheld: project.withheld, fields };
  });
}

function fieldsOf(project: DrawnProject, unit: string, year: number): Readonly<Record<string, string>> {
  return {
    policyBasis: "根据本级项目支出预算管理办法和年度工作计划设立。",
    undertaking: unit,
    allocation:
      project.allocation === "parts" ? allocationOf(project) : "按照项目实施方案和工作进度安排使用。",
    period: `${year}年1月1日至${year}年12月31日`,
    ...(project.subsidy ? subsidy : subsidyFieldsOf(project)),
  };
}

/** What is called a subsidy has to say what is asked of one. */
function subsidyFieldsOf({ name }: DrawnProject): Readonly<Record<string, string>> {
  return name.endsWith("补贴") ? subsidy : {};
}

/** Parts in hundredths of 万元 that add up to the amount as it is printed. */
function allocationOf(project: DrawnProject): string {
  const total = project.lines.reduce((sum, line) => sum + line.amount.now, 0);
  const hundredths = Math.floor((total + 5_000) / 10_000);
  const first = Math.floor(hundredths / 2);
  const second = Math.floor((hundredths - first) / 3);
  const parts = [first, second, hundredths - first - second];
  const uses = ["办公费", "劳务费", "其他支出"];
  return `${parts.map((part, i) => `${uses[i]}${(part / 100).toFixed(2)}万元`).join("；")}。`;
}

const subsidy: Readonly<Record<string, string>> = {
  headCount: "120人",
  standard: "按照现行标准执行",
  scope: "符合条件的人员",
  way: "通过银行代发",
  procedure: "个人申请，单位审核，财政拨付",
  beneficiaries: "保障相关人员的基本生活",
};
