/** The free texts of the two small units, written anew. */

const item = (code) => `5.3/item/${code}/reason`;

/** What both say: a public institution without 三公 expenses and without 机关运行经费. */
const sameAsEver = {
  "10/changes/reason:overseasVisits": "未安排因公出国（境）经费",
  "10/changes/reason:vehiclePurchase": "未安排公务用车购置",
  "10/changes/reason:vehicleOperation": "未安排公务用车运行费",
  "10/changes/reason:hospitality": "未安排公务接待",
  "12.1/agencyOperation/reason": "本单位为事业单位，不安排机关运行经费",
};

export const kindergartenWords = {
  overall: {
    goal: "保障教学和保育工作有序开展，改善办园条件。",
    indicators: [
      ["数量指标", "开设班级数量", "≥6个", "30"],
      ["质量指标", "教职工持证上岗率", "=100%", "30"],
      ["时效指标", "教学计划按期完成率", "=100%", "30"],
    ],
  },
  texts: {
    ...sameAsEver,
    duties:
      "（一）承担学龄前儿童的保育和教育工作。\n（二）做好园舍、食堂和安全管理。\n（三）完成主管部门交办的其他任务。",
    "organisation/offices/text:offices": "园务办公室、保教室、后勤室",
    "2/source/一般公共预算/reason": "教职工工资标准调整，支出增加",
    "2/source/上级一般公共预算安排的转移支付资金/reason": "新增支持学前教育发展资金",
    "2/source/单位资金/reason": "使用自有资金补足人员社会保障，上年未安排",
    "2/source/财政拨款结转/reason": "学前教育发展项目结转到本年继续实施",
    "2/source/非财政拨款结转结余/reason": "使用以前年度结余补足人员社会保障，上年未安排",
    "3/nature/基本支出/reason": "教职工工资标准调整，支出增加",
    "3/nature/项目支出/reason": "学前教育发展资金和结转项目增加",
    "4/generalPublic/205/use": "教职工工资和幼儿园运转",
    "4/generalPublic/208/use": "缴纳教职工养老保险",
    "4/generalPublic/221/use": "缴纳教职工住房公积金",
    "5.1/nature/基本支出/reason": "教职工工资标准调整，支出增加",
    "5.1/nature/项目支出/reason": "新增支持学前教育发展资金",
    [item("205-02-01")]: "教职工工资调整，新增学前教育发展资金",
    [item("208-05-05")]: "缴费基数上调，支出增加",
    [item("221-02-01")]: "缴存基数上调，支出增加",
  },
};

export const printingWords = {
  overall: {
    goal: "及时准确完成公文和会议材料的排版印制。",
    indicators: [
      ["数量指标", "印刷数量", "≥100万页", "30"],
      ["质量指标", "印刷校验合格率", "=100%", "30"],
      ["时效指标", "文件印刷及时率", "≥95%", "30"],
    ],
  },
  texts: {
    ...sameAsEver,
    duties:
      "（一）承担政府和办公厅公文、会议材料的排版、校对和印制。\n（二）承担电子文件收发工作。\n（三）完成主管部门交办的其他任务。",
    "organisation/offices/text:offices": "综合科、印务科",
    "2/source/一般公共预算/reason": "事业单位退休人员补助政策调整，支出减少",
    "2/source/单位资金/reason": "使用自有资金发放退休人员经费，安排增加",
    "3/nature/基本支出/reason": "事业单位退休人员补助政策调整，支出减少",
    "3/nature/项目支出/reason": "使用自有资金发放退休人员经费，项目支出增加",
    "4/generalPublic/201/use": "人员工资和文印工作",
    "4/generalPublic/208/use": "退休人员经费和养老保险缴费",
    "4/generalPublic/210/use": "缴纳人员医疗保险",
    "4/generalPublic/221/use": "缴纳人员住房公积金",
    "5.1/nature/基本支出/reason": "事业单位退休人员补助政策调整，支出减少",
    "5.1/nature/项目支出/reason": "文印工作任务与上年持平",
    [item("201-03-50")]: "人员结构变化，支出减少",
    [item("201-03-99")]: "文印工作任务与上年持平",
    [item("208-05-02")]: "退休人员补助政策调整，支出减少",
    [item("208-05-05")]: "缴费基数上调，支出增加",
    [item("210-11-02")]: "医疗缴费人数减少，支出减少",
    [item("210-11-03")]: "缴费基数上调，支出增加",
    [item("221-02-01")]: "缴存基数上调，支出增加",
  },
};
