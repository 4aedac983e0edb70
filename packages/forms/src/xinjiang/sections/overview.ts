import { block, each, freeText, type Level, namesOf, type SectionForm, sentence } from "@mingce/core";

const staff = sentence(
  "staff",
  "{body}编制数{amount:establishment}，实有人数{amount:present}人，其中：在职{amount:inPost}人，{change:inPost}人；" +
    "退休{amount:retired}人，{change:retired}人；离休{amount:veteranRetired}人，{change:veteranRetired}人。",
  {
    subjects: {
      establishment: { cube: "staff", regions: { status: "establishment" } },
      present: { cube: "staff", regions: { status: "present" } },
      inPost: { cube: "staff", regions: { status: "inPost" } },
      retired: { cube: "staff", regions: { status: "retired" } },
      veteranRetired: { cube: "staff", regions: { status: "veteranRetired" } },
    },
  },
);

const organisation = { cube: "organisation" } as const;

const offices = (lead: string, word: string) =>
  sentence("offices", `${lead}下设{amount:offices}个${word}，分别是：{text:offices}。`, {
    subjects: { offices: { ...organisation, regions: { kind: "offices" } } },
  });

const ofUnit = (word: string) => [offices("{body}无下属预算单位，", word)];

const ofDepartment = (word: string) => [
  sentence(
    "subordinates",
    "从预算单位构成看，{body}的预算包括：{body}本级预算及下属{amount:subordinates}家预算单位在内的汇总预算。",
    { subjects: { subordinates: { ...organisation, regions: { kind: "subordinates" } } } },
  ),
  offices("{body}本级", word),
  sentence(
    "kinds",
    "本部门中，行政单位{amount:administrative}家，事业单位{amount:institutions}家，纳入{body}{year}年部门预算编制范围的下属预算单位包括：",
    {
      subjects: {
        administrative: { ...organisation, regions: { kind: "administrativeUnits" } },
        institutions: { ...organisation, regions: { kind: "publicInstitutions" } },
      },
    },
  ),
  each("units", namesOf("unit"), "{n}、{label}"),
];

/** Part one: what the body does, its offices (by the form's word for them) and units, its staff. */
export function overview(level: Level, office: string): readonly SectionForm[] {
  return [
    block("duties", "一、主要职能", [freeText("duties")]),
    block("organisation", "二、机构设置及人员情况", [
      ...(level === "unit" ? ofUnit(office) : ofDepartment(office)),
      staff,
    ]),
  ];
}
