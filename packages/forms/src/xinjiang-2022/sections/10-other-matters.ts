import { about, block, sentence, sheetsHere } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { assets } from "../../xinjiang/sections/assets.ts";
import { procurement } from "../../xinjiang/sections/procurement.ts";

const below = (kind: string, label: string) => ({ ...about("organisation", { kind }), also: [label] });

const operation = block(
  "10.1",
  "（一）机关运行经费情况",
  [
    sentence(
      "agencyOperation",
      "{year}年，{body}本级及下属{amount:agencies}家行政单位和{amount:institutions}家事业单位的" +
        "机关运行经费财政拨款预算{amount}万元，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
      {
        subject: { regions: {}, also: ["机关运行经费财政拨款预算", "机关运行经费"] },
        subjects: {
          agencies: below("subordinateAgencies", "下属行政单位"),
          institutions: below("subordinateInstitutions", "下属事业单位"),
        },
      },
    ),
  ],
  { where: { source: "generalPublic", nature: "operatingExpenses", unitKind: "agency" } },
);

const performance = block("10.4", "（四）预算绩效情况", [
  sentence(
    "targets",
    "{year}年度，本年度预算绩效管理的财政拨款项目{amount:fiscal}个，涉及预算金额{amount:fiscalFunds}万元。" +
      "具体情况见下表（按项目分别填报）：",
    {
      subjects: {
        fiscal: about("targets", { aspect: "sheets", scope: "fiscalProjects" }),
        fiscalFunds: about("budget", { source: fiscalAppropriation, nature: "project" }),
      },
    },
  ),
  sheetsHere,
]);

const other = block("10.5", "（五）其他需说明的事项", [
  sentence("nothing", "本{level}无其他需说明的事项。", { optional: true }),
]);

/** Section ten: agency operation, procurement, assets, performance targets, other matters. */
export const s10 = block("10", "十、其他重要事项的情况说明", [
  operation,
  procurement(
    "10.2",
    "{year}年度本{level}面向中小企业预留政府采购项目预算金额{amount:smallAndMedium}万元，" +
      "其中：面向小微企业预留政府采购项目预算金额{amount:smallAndMicro}万元。",
  ),
  assets("10.3"),
  performance,
  other,
]);
