/** The free texts, goals and indicators of 乌鲁木齐市水磨沟区人民政府办公室, written anew. */

const item = (code) => `5.3/item/${code}/reason`;

/** Texts by key; the uses of carried-over projects come from their table. */
export function texts(projects) {
  const uses = projects.flatMap(({ name, use }) =>
    use === undefined ? [] : [[`11/project/${name}/use`, use]],
  );
  return { ...words, ...Object.fromEntries(uses) };
}

const words = {
  duties: [
    "（一）办理区人民政府的公文、会议、信息和值班工作。",
    "（二）督促检查重要文件和会议决定的落实。",
    "（三）推进政务公开、政务服务和电子政务工作。",
    "（四）承办区委、区人民政府交办的其他事项。",
  ].join("\n"),
  "organisation/offices/text:offices": "文秘科、信息科、督查科、综合科、电子政务中心、文书室",
  "2/source/一般公共预算/reason": "在职人员减少，消化以前年度暂付款项目减少",
  "2/source/上级一般公共预算安排的转移支付资金/reason": "新增上级安排的绩效考核奖励资金",
  "2/source/财政拨款结转/reason": "驻村工作经费结转增加",
  "3/nature/基本支出/reason": "在职人员减少，工资和公用支出减少",
  "3/nature/项目支出/reason": "消化以前年度暂付款项目减少",
  "4/generalPublic/201/use": "人员经费、公用经费和项目支出",
  "4/generalPublic/208/use": "缴纳人员养老保险",
  "5.1/nature/基本支出/reason": "在职人员减少，工资和公用支出减少",
  "5.1/nature/项目支出/reason": "消化以前年度暂付款项目减少",
  [item("201-03-01")]: "人员工资标准调整，支出增加",
  [item("201-03-50")]: "事业人员减少，支出减少",
  [item("201-03-99")]: "消化以前年度暂付款项目减少",
  [item("208-05-05")]: "在职人员减少，养老保险缴费减少",
  "10/changes/reason:overseasVisits": "未安排因公出国（境）经费",
  "10/changes/reason:vehiclePurchase": "未安排公务用车购置",
  "10/changes/reason:vehicleOperation": "公务用车数量减少，运行费减少",
  "10/changes/reason:hospitality": "压减公务接待支出",
  "12.1/agencyOperation/reason": "在职人员和公务用车减少，日常公用支出减少",
};

export const overall = {
  goal: "做好综合协调、督查落实和政务服务工作，保障机关有序运转。",
  indicators: [
    ["数量指标", "撰写调研报告篇数", "≥10篇", "30"],
    ["质量指标", "议案建议办结率", "=100%", "30"],
    ["时效指标", "信息按期报送率", "≥95%", "30"],
  ],
};

export const goals = [
  {
    project: "包联领导工作经费",
    goal: "解决包联单位和群众反映的热点难点问题。",
    quantity: ["慰问群众户数", "≥2户"],
    quality: ["慰问群众覆盖率", "≥90%"],
    satisfaction: "受慰问群众满意度",
  },
  {
    project: "政务大厅改造费",
    goal: "完成政务大厅改造，方便群众和企业办事。",
    quantity: ["评价器购置数量", "≥12个"],
    quality: ["改造验收合格率", "=100%"],
    satisfaction: "办事群众满意度",
  },
];
