/** The free texts of the department, written anew: duties, causes of changes, uses. Keys: see `Budget.texts` in core. */

const item = (code) => `5.3/item/${code}/reason`;

/** Texts by key; the uses of carried-over projects come from their table. */
export function texts(projects) {
  const uses = projects.flatMap(({ unit, name, use }) =>
    use === undefined ? [] : [[`11/project/${unit}/${name}/use`, use]],
  );
  return { ...words, ...Object.fromEntries(uses) };
}

const words = {
  duties: [
    "（一）协助政府领导同志组织会议，落实会议决定事项。",
    "（二）办理政府和办公厅的公文、信息、值班和督查工作。",
    "（三）指导政务公开和电子政务工作，开展调查研究。",
    "（四）管理驻外办事处和所属单位，完成上级交办的其他任务。",
  ].join("\n"),
  "organisation/offices/text:offices":
    "秘书一处、秘书二处、秘书三处、秘书四处、秘书五处、秘书六处、秘书七处、秘书八处、秘书九处、秘书十处、" +
    "综合一室（保密办）、综合二室、政府参事（文史）室、政府总值班室、政府督查室、政府政务服务办公室、政策法规处、" +
    "信息编译处、人事处、财务审计处、机关党委（工会）、离退休干部工作处、保卫处、政府电子政务办公室",
  "2/source/一般公共预算/reason": "人员工资标准调整，基本支出增加",
  "2/source/上级一般公共预算安排的转移支付资金/reason": "新增支持学前教育发展资金",
  "2/source/财政专户（教育收费）/reason": "所属单位使用自有收入安排部分人员经费，上年未安排",
  "2/source/单位资金/reason": "所属单位使用自有资金新增项目支出",
  "2/source/财政拨款结转/reason": "以前年度结转项目大多已经完成，结转资金减少",
  "2/source/非财政拨款结转结余/reason": "安排使用的非财政拨款结余减少",
  "3/nature/基本支出/reason": "人员工资标准调整，基本支出增加",
  "3/nature/项目支出/reason": "上年结转结余安排的项目减少",
  "4/generalPublic/201/use": "办公厅本级和所属单位的日常运转和业务工作",
  "4/generalPublic/205/use": "天山幼儿园的教学和运转",
  "4/generalPublic/208/use": "离退休人员经费和养老保险缴费",
  "4/generalPublic/210/use": "人员医疗保险缴费和公务员医疗补助",
  "4/generalPublic/221/use": "缴纳人员住房公积金",
  "5.1/nature/基本支出/reason": "人员工资标准调整，基本支出增加",
  "5.1/nature/项目支出/reason": "压减业务工作经费，项目支出减少",
  [item("201-03-01")]: "行政人员工资标准调整，支出增加",
  [item("201-03-03")]: "机关服务人员工资标准调整，支出增加",
  [item("201-03-50")]: "事业单位人员结构变化，支出减少",
  [item("201-03-99")]: "压减业务工作经费，支出减少",
  [item("205-02-01")]: "教职工工资调整，新增学前教育发展资金",
  [item("208-05-01")]: "退休人员增加，经费相应增加",
  [item("208-05-02")]: "事业单位退休人员补助政策调整，支出减少",
  [item("208-05-05")]: "缴费基数上调，支出增加",
  [item("208-05-06")]: "需要记实的职业年金增加",
  [item("210-11-01")]: "缴费基数上调，支出增加",
  [item("210-11-02")]: "部分人员医疗缴费改列其他科目，支出减少",
  [item("210-11-03")]: "缴费基数上调，支出增加",
  [item("221-02-01")]: "缴存基数上调，支出增加",
  "10/changes/reason:overseasVisits": "未安排因公出国（境）经费",
  "10/changes/reason:vehiclePurchase": "未安排公务用车购置",
  "10/changes/reason:vehicleOperation": "公务用车运行安排与上年持平",
  "10/changes/reason:hospitality": "公务接待安排与上年持平",
  "12.1/agencyOperation/reason": "压减日常公用支出",
};
