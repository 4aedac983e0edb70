import { block, each, freeText, type Level, namesOf, type SectionForm, sentence } from "@mingce/core";

const organisation = { cube: "organisation" } as const;
const offices = { ...organisation, regions: { kind: "offices" }, also: ["…设", "…内设机构"] };
const subordinates = { ...organisation, regions: { kind: "subordinates" }, also: ["…下属"] };
const administrative = { ...organisation, regions: { kind: "administrativeUnits" } };
const civilServiceLike = { ...organisation, regions: { kind: "civilServiceLikeUnits" } };
const institutions = { ...organisation, regions: { kind: "publicInstitutions" } };

const ofUnit = [
  sentence("offices", "{body}设{amount:offices}个内设机构，包括：{text:offices}。", {
    subjects: { offices },
  }),
];

const ofDepartment = [
  sentence(
    "subordinates",
    "{body}部门预算是包括{body}本部以及下属{amount:subordinates}家预算单位的综合收支计划。",
    { subjects: { subordinates, offices } },
  ),
  sentence(
    "kinds",
    "本部门中，行政单位{amount:administrative}家，事业单位{amount:institutions}家，具体包括：",
    {
      subjects: { administrative, civilServiceLike, institutions },
      when: { subject: "civilServiceLike", is: "nil" },
    },
  ),
  sentence(
    "kindsWithCivilServiceLike",
    "本部门中，行政单位{amount:administrative}家，参公单位{amount:civilServiceLike}家，事业单位{amount:institutions}家，具体包括：",
    {
      subjects: { administrative, civilServiceLike, institutions },
      when: { subject: "civilServiceLike", is: "notNil" },
    },
  ),
  each("units", namesOf("unit"), "{n}. {label}"),
];

/** What the body does. */
export const duties = block("duties", "{body}主要职能", [freeText("duties")]);

/** Its offices; of a department its units. */
export function organisationOf(level: Level): SectionForm {
  return block("organisation", "{body}机构设置", level === "unit" ? ofUnit : ofDepartment);
}
