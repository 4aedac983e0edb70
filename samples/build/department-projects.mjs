/**
 * The projects of the department. Attested: names, units, amounts by economic category (table 7), carry-over (table 11),
 * the split of most amounts (section seven), projects of other money (target sheets). Chosen: economic sections, last
 * year's amounts by project. A line is [source, economic section, label in the text, 万元, last year (the same unless said)].
 */
import { guangzhou, head, kindergarten, printing, services, shanghai, xian } from "./department-figures.mjs";

const own = "generalPublic.own";
const transfer = "generalPublic.transfer";
const other = "otherRevenue";
const carried = "carriedIn.generalPublic";
const carriedOther = "carriedIn.unitFunds";
const offices = "201-03-99";
const allYear = "2024年1月1日至2024年12月31日";

export const projects = [
  {
    unit: head,
    name: "各项业务工作管理经费",
    function: offices,
    basis: "根据本单位职责和年度工作任务设立。",
    period: allYear,
    lines: [
      [own, "302-01", "办公费", 154],
      [own, "302-02", "印刷费", 80],
      [own, "302-05", "水费", 5],
      [own, "302-06", "电费", 20],
      [own, "302-07", "邮电费", 50],
      [own, "302-11", "差旅费", 750],
      [own, "302-13", "维修（护）费", 200],
      [own, "302-14", "租赁费", 496.8],
      [own, "302-26", "劳务费", 750],
      [own, "302-27", "委托业务费", 100, 150],
      [own, "302-99", "其他商品和服务支出", 688],
      [own, "310-02", "办公设备购置", 130],
    ],
  },
  {
    unit: head,
    name: "特定目标0210640C",
    withheld: true,
    function: offices,
    lines: [[carried, "302-99", "", 73.9, 0]],
  },
  {
    unit: head,
    name: "新疆维吾尔自治区人民政府系统值班工作信息业务平台建设项目",
    function: offices,
    use: "值班信息平台后续建设和测评",
    lines: [[carried, "310-07", "", 84.02, 0]],
  },
  {
    unit: head,
    name: "特定目标5710005P",
    withheld: true,
    function: offices,
    lines: [[carried, "302-99", "", 53.33, 0]],
  },
  {
    unit: head,
    name: "以前年度财政拨款结转项目",
    function: offices,
    lines: [[carried, "302-99", "", 0, 1131.69]],
  },
  {
    unit: head,
    name: "以前年度非财政拨款结转项目",
    function: offices,
    lines: [[carriedOther, "302-99", "", 0, 500.85]],
  },
  {
    unit: shanghai,
    name: "驻外办事处业务工作经费",
    function: offices,
    basis: "根据自治区本级项目支出预算管理办法和办事处职责设立。",
    period: allYear,
    lines: [
      [own, "302-09", "物业管理费", 58],
      [own, "302-26", "劳务费", 51],
      [own, "302-27", "委托业务费", 14.16],
      [own, "302-13", "维修（护）费", 80.58],
      [own, "309-02", "办公设备购置", 2],
      [own, "302-99", "其他商品和服务支出", 12.26],
      [other, "302-09", "", 50, 0],
    ],
  },
  {
    unit: shanghai,
    name: "“新疆是个好地方”在沪宣传阵地建设",
    function: offices,
    lines: [[other, "310-06", "", 250, 0]],
  },
  {
    unit: guangzhou,
    name: "新疆大厦成本性支出",
    function: offices,
    basis: "根据自治区本级项目支出预算管理办法和资产出租管理规定设立。",
    period: allYear,
    lines: [
      [own, "309-06", "房屋大型修缮（基本建设）", 50],
      [own, "310-06", "房屋大型修缮", 50],
      [own, "302-99", "其他商品和服务支出", 49],
      [own, "302-11", "差旅费", 20],
      [own, "302-01", "办公费", 10],
      [own, "302-27", "委托业务费", 30],
    ],
  },
  {
    unit: guangzhou,
    name: "以前年度非财政拨款结转项目",
    function: offices,
    lines: [[carriedOther, "302-99", "", 0, 280]],
  },
  {
    unit: xian,
    name: "驻外办事处业务工作经费",
    function: offices,
    basis: "根据自治区本级项目支出预算管理办法和办事处职责设立。",
    period: allYear,
    lines: [
      [own, "302-26", "劳务费", 50],
      [own, "302-13", "维修（护）费", 50],
      [own, "302-99", "其他商品和服务支出", 30],
    ],
  },
  { unit: xian, name: "档案数字化项目", function: offices, lines: [[other, "302-27", "", 14, 0]] },
  {
    unit: kindergarten,
    name: "日常运行管理费",
    function: "205-02-01",
    basis: "根据教学和后勤保障需要设立。",
    period: allYear,
    lines: [
      [own, "302-26", "教学保障经费", 75],
      [own, "302-99", "后勤保障经费", 26],
    ],
  },
  {
    unit: kindergarten,
    name: "2024年支持学前教育发展资金",
    function: "205-02-01",
    basis: "根据上级财政支持学前教育发展的资金通知设立。",
    period: "2024年3月至11月",
    lines: [
      [transfer, "310-03", "货物采购", 12, 0],
      [transfer, "310-06", "工程采购", 18, 0],
    ],
  },
  {
    unit: kindergarten,
    name: "2023年支持学前教育发展项目",
    function: "205-02-01",
    use: "幼儿园综合修缮",
    lines: [[carried, "310-06", "", 20.13, 0]],
  },
  {
    unit: kindergarten,
    name: "非财政拨款项目",
    function: "205-02-01",
    use: "补足人员社会保障和住房公积金缺口",
    lines: [
      [other, "301-13", "", 0.2, 0],
      [carriedOther, "301-08", "", 5.2, 0],
      [carriedOther, "301-13", "", 4, 0],
    ],
  },
  {
    unit: printing,
    name: "印刷费",
    function: offices,
    basis: "根据文印工作任务设立。",
    period: allYear,
    lines: [
      [own, "302-01", "办公费", 61],
      [own, "302-26", "劳务费", 24],
      [own, "303-99", "其他对个人和家庭的补助", 60],
    ],
  },
  {
    unit: printing,
    name: "文印中心日常管理运行费",
    function: offices,
    lines: [[other, "303-99", "", 81, 6.26]],
  },
  {
    unit: services,
    name: "日常管理运行费",
    function: "201-03-03",
    basis: "根据机关后勤服务职责设立。",
    period: allYear,
    lines: [[own, "302-99", "其他商品和服务支出", 154]],
  },
];
