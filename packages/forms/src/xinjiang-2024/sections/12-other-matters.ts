import { about, block, sentence, sheetsHere } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { assets } from "../../xinjiang/sections/assets.ts";
import { procurement } from "../../xinjiang/sections/procurement.ts";

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
  procurement(
    "12.2",
    "{year}年，{body}面向中小企业预留政府采购项目预算金额{amount:smallAndMedium}万元，" +
      "小微企业预留政府采购项目预算金额{amount:smallAndMicro}万元。",
  ),
  assets("12.3"),
  performance,
  other,
]);
