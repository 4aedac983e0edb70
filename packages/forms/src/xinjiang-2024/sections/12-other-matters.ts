import { about, block, sentence, sheetsHere } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";

const operation = block(
  "12.1",
  "（一）机关运行经费情况",
  [
    sentence(
      "agencyOperation",
      "{body}{year}年的机关运行经费财政拨款预算{amount}万元，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
    ),
  ],
  { where: { source: "generalPublic", nature: "operatingExpenses", unitKind: "agency" } },
);

const procurement = block(
  "12.2",
  "（二）政府采购情况",
  [
    sentence(
      "procurement",
      "{year}年，{body}政府采购预算{amount}万元，其中：政府采购货物预算{amount:goods}万元，" +
        "政府采购工程预算{amount:works}万元，政府采购服务预算{amount:services}万元。",
      {
        subjects: {
          goods: { regions: { kind: "goods" }, also: ["货物类", "货物"] },
          works: { regions: { kind: "works" }, also: ["工程类", "工程"] },
          services: { regions: { kind: "services" }, also: ["服务类", "服务"] },
        },
      },
    ),
    sentence(
      "reserved",
      "{year}年，{body}面向中小企业预留政府采购项目预算金额{amount:smallAndMedium}万元，" +
        "小微企业预留政府采购项目预算金额{amount:smallAndMicro}万元。",
      {
        subjects: {
          smallAndMedium: { reserved: "smallAndMedium" },
          smallAndMicro: { reserved: "smallAndMicro" },
        },
      },
    ),
  ],
  { cube: "procurement" },
);

const held = (aspect: string, kind: string) => ({ stage: "held", aspect, kind });
const planned = (kind: string) => ({ stage: "planned", aspect: "count", kind });

const assets = block(
  "12.3",
  "（三）国有资产占用使用情况",
  [
    sentence("lead", "截至{prior}年底，{body}及下属各预算单位占用使用国有资产总体情况为：", {
      optional: true,
    }),
    sentence("buildings", "1.房屋{amount:area}平方米，价值{amount:value}万元。", {
      subjects: { area: held("area", "buildings"), value: held("value", "buildings") },
    }),
    sentence(
      "vehicles",
      "2.车辆{amount:count}辆，价值{amount:value}万元；其中：一般公务用车{amount:general}辆，价值{amount:generalValue}万元；" +
        "执法执勤用车{amount:enforcement}辆，价值{amount:enforcementValue}万元；其他车辆{amount:other}辆，价值{amount:otherValue}万元。",
      {
        subjects: {
          count: held("count", "vehicles"),
          value: held("value", "vehicles"),
          general: held("count", "generalVehicles"),
          generalValue: held("value", "generalVehicles"),
          enforcement: held("count", "enforcementVehicles"),
          enforcementValue: held("value", "enforcementVehicles"),
          other: held("count", "otherVehicles"),
          otherValue: held("value", "otherVehicles"),
        },
      },
    ),
    sentence("furniture", "3.办公家具价值{amount:furniture}万元。", {
      subjects: { furniture: held("value", "furniture") },
    }),
    sentence("otherAssets", "4.其他资产价值{amount:otherAssets}万元。", {
      subjects: { otherAssets: held("value", "otherAssets") },
    }),
    sentence(
      "equipment",
      "单位价值50万元以上大型设备{amount:equipmentOver500k}台（套），单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
      {
        subjects: {
          equipmentOver500k: held("count", "equipmentOver500k"),
          equipmentOver1m: held("count", "equipmentOver1m"),
        },
      },
    ),
    sentence(
      "planned",
      "{year}年{level}预算安排购置车辆{amount:vehicles}辆，安排购置50万元以上大型设备{amount:equipmentOver500k}台（套），" +
        "单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
      {
        subjects: {
          vehicles: planned("vehicles"),
          equipmentOver500k: planned("equipmentOver500k"),
          equipmentOver1m: planned("equipmentOver1m"),
        },
        when: { subject: "vehicles", is: "notNil" },
      },
    ),
    sentence(
      "plannedNoVehicles",
      "{year}年{level}预算未安排购置车辆经费，安排购置50万元以上大型设备{amount:equipmentOver500k}台（套），" +
        "单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
      {
        subjects: {
          vehicles: planned("vehicles"),
          equipmentOver500k: planned("equipmentOver500k"),
          equipmentOver1m: planned("equipmentOver1m"),
        },
        when: { subject: "vehicles", is: "nil" },
      },
    ),
  ],
  { cube: "assets" },
);

const performance = block("12.4", "（四）预算绩效情况", [
  sentence(
    "targets",
    "{year}年，本{level}预算绩效管理整体预算绩效目标{amount:overall}个，涉及金额{amount:overallFunds}万元；" +
      "当年财政拨款项目{amount:fiscal}个，涉及预算金额{amount:fiscalFunds}万元；" +
      "当年非财政拨款项目{amount:other}个，涉及预算金额{amount:otherFunds}万元。具体情况见下表（按项目分别填报）：",
    {
      subjects: {
        overall: about("targets", { aspect: "sheets", scope: "overall" }),
        overallFunds: about("targets", { aspect: "funds", scope: "overall" }),
        fiscal: about("targets", { aspect: "sheets", scope: "fiscalProjects" }),
        fiscalFunds: about("budget", { source: fiscalAppropriation, nature: "project" }),
        other: about("targets", { aspect: "sheets", scope: "otherProjects" }),
        otherFunds: about("targets", { aspect: "funds", scope: "otherProjects" }),
      },
    },
  ),
  sheetsHere,
]);

const other = block("12.5", "（五）其他需说明的事项", [
  sentence(
    "classified",
    "{level}有{amount:classified}个涉密项目，涉及预算资金{amount:classifiedFunds}万元，项目绩效目标表完全不予公开。",
    {
      subjects: {
        classified: about("targets", { aspect: "sheets", scope: "classified" }),
        classifiedFunds: about("targets", { aspect: "funds", scope: "classified" }),
      },
      when: { subject: "classified", is: "notNil" },
      optional: true,
    },
  ),
  sentence("nothing", "本{level}无其他需说明的事项。", {
    subjects: { classified: about("targets", { aspect: "sheets", scope: "classified" }) },
    when: { subject: "classified", is: "nil" },
    optional: true,
  }),
]);

/** Section twelve: agency operation, procurement, assets, performance targets, other matters. */
export const s12 = block("12", "十二、其他重要事项的情况说明", [
  operation,
  procurement,
  assets,
  performance,
  other,
]);
