/** The free texts, goals and indicators of 乌尔禾区人民政府办公室, written anew. */

const item = (code) => `5.3/item/${code}/reason`;
const lessSpecial = "区长专项、网站建设和政务大厅经费压减";
const moreQuota = "人员和公用经费定额标准提高";

export const texts = {
  duties: [
    "（一）承办区人民政府会议的会务、公文和值班工作。",
    "（二）督促检查重要决定和批示的落实。",
    "（三）推进政务公开、政务信息和网站管理工作。",
    "（四）受理群众来信来访，协调处理信访事项。",
    "（五）承办区人民政府交办的其他事项。",
  ].join("\n"),
  "organisation/offices/text:offices":
    "政府办领导、党建室、信访局、外事办、政务公开办、文书科、综合科、督查室、秘书科、民团办",
  "2/source/一般公共预算/reason": "专项经费压减",
  "3/nature/基本支出/reason": moreQuota,
  "3/nature/项目支出/reason": lessSpecial,
  "4/generalPublicUses/201/use": "人员工资、机关运转和专项工作",
  "4/generalPublicUses/208/use": "缴纳人员养老保险",
  "5.1/nature/基本支出/reason": moreQuota,
  "5.1/nature/项目支出/reason": lessSpecial,
  [item("201-03-01")]: moreQuota,
  [item("201-03-02")]: lessSpecial,
  [item("201-03-08")]: "信访业务量减少",
  [item("208-05-05")]: "缴费基数核减",
  "8/changes/reason:overseasVisits": "未安排因公出国（境）经费",
  "8/changes/reason:vehiclePurchase": "未安排公务用车购置",
  "8/changes/reason:vehicleOperation": "招商引资用车增多",
  "8/changes/reason:hospitality": "按上年规模安排公务接待",
  "10.1/agencyOperation/reason": "公用经费定额标准提高",
};

const output = (level2, level3, value) => ["产出指标", level2, level3, value];
const satisfaction = (whose) => ["满意度指标", "满意度指标", `${whose}满意度`, "≥95%"];

export const goals = [
  {
    project: "区长专项准备经费",
    goal: "及时应对突发事件，保障临时任务完成。",
    indicators: [
      output("数量指标", "保障临时任务数量", "≥2项"),
      output("质量指标", "突发事件处置率", "=100%"),
      output("时效指标", "资金拨付时间", "≤7天"),
      ["效益指标", "社会效益指标", "应急保障能力", "有效提升"],
      satisfaction("群众"),
    ],
  },
  {
    project: "驻外办事处经费",
    goal: "保障三个驻外办事处正常开展联络工作。",
    indicators: [
      output("数量指标", "驻外办事处数量", "=3个"),
      output("质量指标", "经费拨付合规率", "=100%"),
      output("时效指标", "经费按期拨付率", "=100%"),
      ["效益指标", "社会效益指标", "联络服务能力", "有效提升"],
      satisfaction("驻外人员"),
    ],
  },
  {
    project: "网站建设经费",
    goal: "保障政府网站安全稳定运行，方便公众办事。",
    indicators: [
      output("数量指标", "网络安全演练次数", "≥4次"),
      output("质量指标", "系统故障率", "≤5%"),
      output("时效指标", "故障修复时间", "≤1天"),
      ["效益指标", "社会效益指标", "政务公开透明度", "有效提升"],
      satisfaction("使用人员"),
    ],
  },
  {
    project: "慰问专项经费",
    goal: "慰问困难群众和一线工作人员。",
    indicators: [
      output("数量指标", "慰问次数", "≥5次"),
      output("质量指标", "慰问物品合格率", "=100%"),
      output("时效指标", "按计划完成率", "=100%"),
      ["效益指标", "社会效益指标", "群众幸福感", "有效提升"],
      satisfaction("慰问对象"),
    ],
  },
  {
    project: "政务大厅工作经费",
    goal: "保障政务大厅网络畅通，窗口服务正常开展。",
    indicators: [
      output("数量指标", "保障网络线路数量", "≥22条"),
      output("质量指标", "网络正常运转率", "≥95%"),
      output("时效指标", "故障修复时间", "≤1天"),
      ["效益指标", "社会效益指标", "大厅服务质量", "有效提升"],
      satisfaction("办事群众"),
    ],
  },
  {
    project: "信访业务经费",
    goal: "更新信访接待设备，改善接待条件。",
    indicators: [
      output("数量指标", "购置设备数量", "=2台"),
      output("质量指标", "设备验收合格率", "=100%"),
      output("时效指标", "设备采购及时率", "≥95%"),
      ["效益指标", "社会效益指标", "接待工作效率", "有效提升"],
      satisfaction("来访群众"),
    ],
  },
];
