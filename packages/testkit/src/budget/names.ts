/** Invented bodies; none of them exists. */
export const bodies: readonly string[] = [
  "某市某区人民政府办公室",
  "某市某区教育局",
  "某县农业农村局",
  "某市档案馆（史志馆）",
  "某州某县第一中学",
];

/** Invented subordinate units. */
export const subordinates: readonly string[] = [
  "某区机关事务服务中心",
  "某区第二幼儿园",
  "驻某市办事处",
  "某区电子政务中心（信息中心）",
];

/** Project names as ledgers have them: short, with years, with the number of a document, with quotation marks. */
export const projectNames: readonly string[] = [
  "日常管理运行费",
  "业务工作经费",
  "政务大厅改造",
  "2024年支持学前教育发展资金",
  "“访惠聚”驻村工作经费",
  "信息系统运行维护（二期）",
  "设备购置费",
  "某财行〔2023〕61号关于下达专项经费的通知",
  "残疾人两项补贴",
  "安全生产与应急管理",
];

/** Names of projects carried over from last year. */
export const carriedNames: readonly string[] = [
  "2023年支持学前教育发展项目",
  "值班信息平台建设项目",
  "某财行〔2023〕176号关于下达下半年专项工作经费的通知",
  "非财政拨款项目",
  "办公楼维修改造（2023年）",
];

/** Offices of a body. */
export const offices: readonly string[] = [
  ...["综合科", "秘书科", "人事科", "财务科", "督查科", "信息科", "法规科", "业务一科", "业务二科", "档案室"],
];
