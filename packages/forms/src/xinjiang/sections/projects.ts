import { block, field, namesOf, records } from "@mingce/core";

const subsidy = { optional: true } as const;

/** Section seven: every project of the general public budget, field by field; the last six only for subsidies. */
export const projects = block(
  "7",
  "七、关于{body}{year}年一般公共预算项目支出情况说明",
  [
    records("project", namesOf("project"), "项目名称：", {}, [
      field("policyBasis", "设立的政策依据", "freeText", {
        also: ["项目设立的政策依据", "设立政策依据", "政策依据", "设立依据", "立项依据"],
      }),
      field("amount", "预算安排规模", "amount", {
        also: ["资金安排规模", "预算规模", "项目预算安排规模", "预算安排金额", "资金规模"],
      }),
      field("undertaking", "项目承担单位", "owner", { also: ["承担单位", "项目实施单位", "项目单位"] }),
      field("allocation", "资金分配情况", "enumeration", { also: ["项目资金分配情况", "资金安排情况"] }),
      field("period", "资金执行时间", "period", { also: ["项目执行时间", "执行时间", "资金执行期限"] }),
      field("headCount", "补贴人数", "count", subsidy),
      field("standard", "补贴标准", "freeText", subsidy),
      field("scope", "补贴范围", "freeText", subsidy),
      field("way", "补贴方式", "freeText", subsidy),
      field("procedure", "发放程序", "freeText", subsidy),
      field("beneficiaries", "受益人群和社会效益", "freeText", {
        optional: true,
        also: ["受益人群", "社会效益"],
      }),
    ]),
  ],
  { where: { source: "generalPublic", nature: "project" } },
);
