import { about, block, type Level, list, namesOf, type SectionForm, sentence } from "@mingce/core";
import { threePublic } from "../../cubes/budget.ts";
import { agencyOperation, fiscalThreePublic } from "../regions.ts";
import { assets } from "./06-assets.ts";

const overseasVisits = { economic: threePublic.overseasVisits };
const vehicles = {
  regions: { economic: threePublic.vehicles },
  also: ["公务车购置及运行费", "公务用车购置及运行维护费"],
};
const vehiclePurchase = { economic: threePublic.vehiclePurchase };
const vehicleOperation = {
  regions: { economic: threePublic.vehicleOperation },
  also: ["公务用车运行维护费"],
};
const hospitality = { economic: threePublic.hospitality };

const expenses = block(
  "6.1",
  "一、{year}年“三公”经费预算情况说明",
  [
    sentence("total", "{year}年“三公”经费预算数为{amount}万元，比{prior}年预算{movement}。其中：", {
      subject: { regions: {}, also: ["“三公”经费财政拨款预算数"] },
    }),
    sentence(
      "overseasVisits",
      "（一）因公出国（境）费{amount:overseasVisits}万元，比{prior}年预算{movement:overseasVisits}，主要原因是{reason:overseasVisits}。",
      { subjects: { overseasVisits } },
    ),
    sentence(
      "vehicles",
      "（二）公务用车购置及运行费{amount:vehicles}万元，比{prior}年预算{movement:vehicles}，主要原因是{reason:vehicles}。" +
        "其中：公务用车购置费{amount:vehiclePurchase}万元，比{prior}年预算{movement:vehiclePurchase}，主要原因是{reason:vehiclePurchase}；" +
        "公务用车运行费{amount:vehicleOperation}万元，比{prior}年预算{movement:vehicleOperation}，主要原因是{reason:vehicleOperation}。",
      { subjects: { vehicles, vehiclePurchase, vehicleOperation } },
    ),
    sentence(
      "hospitality",
      "（三）公务接待费{amount:hospitality}万元。比{prior}年预算{movement:hospitality}，主要原因是{reason:hospitality}。",
      { subjects: { hospitality } },
    ),
  ],
  { where: fiscalThreePublic },
);

const operating = { budget: { regions: {}, also: ["…财政拨款的机关运行经费"] } };
const none = sentence("none", "本{level}无机关运行经费。", {
  subjects: operating,
  when: { subject: "budget", is: "nil" },
});
const agencies = about("organisation", { kind: "administrativeUnits" }, { also: ["…下属"] });
const civilServiceLike = about("organisation", { kind: "civilServiceLikeUnits" }, { also: ["机关和"] });

function operationOf(level: Level): SectionForm {
  const stated =
    level === "unit"
      ? "{year}年{body}财政拨款的机关运行经费预算为{amount:budget}万元。"
      : "{year}年{body}下属{amount:agencies}家机关和{amount:civilServiceLike}家参公事业单位财政拨款的机关运行经费预算为{amount:budget}万元。";
  const subjects = level === "unit" ? operating : { ...operating, agencies, civilServiceLike };
  return block(
    "6.2",
    "二、机关运行经费预算",
    [sentence("operation", stated, { subjects, when: { subject: "budget", is: "notNil" } }), none],
    { where: agencyOperation },
  );
}

function procurementOf(level: Level): SectionForm {
  const bought = {
    total: { regions: {}, also: ["政府采购预算"] },
    goods: { regions: { kind: "goods" }, also: ["货物"] },
    works: { regions: { kind: "works" }, also: ["工程"] },
    services: { regions: { kind: "services" }, also: ["服务"] },
  };
  const reserved = {
    total: bought.total,
    smallAndMedium: { reserved: "smallAndMedium" },
    smallAndMicro: { regions: { reserved: "smallAndMicro" }, also: ["面向小微企业预留政府采购项目预算金额"] },
  };
  const when = { subject: "total", is: "notNil" } as const;
  return block(
    "6.3",
    "三、政府采购预算情况",
    [
      sentence(
        "procurement",
        "{year}年度本{level}政府采购预算{amount:total}万元，其中：政府采购货物预算{amount:goods}万元、" +
          "政府采购工程预算{amount:works}万元、政府采购服务预算{amount:services}万元。",
        { subjects: bought, when },
      ),
      sentence(
        "reserved",
        "{year}年本{level}面向中小企业预留政府采购项目预算金额{amount:smallAndMedium}万元，其中，" +
          "预留给小型和微型企业的政府采购项目预算为{amount:smallAndMicro}万元。",
        { subjects: reserved, when: level === "unit" ? { subject: "smallAndMedium", is: "notNil" } : when },
      ),
      sentence("none", "{body}{year}年度未安排政府采购预算。", {
        subjects: { total: bought.total },
        when: { subject: "total", is: "nil" },
      }),
    ],
    { cube: "procurement" },
  );
}

function targetsOf(level: Level): SectionForm {
  const subjects = {
    units: { regions: { aspect: "units" }, also: ["…本部门", "…本单位"] },
    projects: { regions: { aspect: "sheets" }, also: ["…项目", "…项目共"] },
    funds: { regions: { aspect: "funds" }, also: ["…预算资金", "涉及预算资金"] },
  };
  const wording =
    level === "unit"
      ? "{year}年度，本{level}编报绩效目标的项目共{amount:projects}个，涉及项目预算资金{amount:funds}万元。"
      : "按照本区预算绩效管理工作的总体要求，本{level}{amount:units}个预算单位开展了{year}年项目预算绩效目标编报工作，" +
        "编报绩效目标的项目{amount:projects}个，涉及项目预算资金{amount:funds}万元。";
  return block(
    "6.4",
    "四、绩效目标设置情况",
    [
      sentence("targets", wording, {
        subject: { aspect: "funds" },
        subjects,
        // Some bodies go on to list the projects; the form's wording does not.
        lists: { projects: list(namesOf("sheet"), "{label}{amount}万元", { separator: "，" }) },
      }),
    ],
    { cube: "targets", also: ["四、预算绩效管理情况"] },
  );
}

/** 其他相关情况说明: “three public” expenses, agency operation, procurement, targets, assets. */
export function s06(level: Level): SectionForm {
  const content = [expenses, operationOf(level), procurementOf(level), targetsOf(level), assets];
  return block("6", "其他相关情况说明", content, { also: ["其他情况说明"] });
}
