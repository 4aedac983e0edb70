/** What the offices and units a body has are called wherever they are entered; forms that ask for more add to it. */
export const organisationNodes = {
  offices: "内设机构",
  subordinates: "下属预算单位",
  budgetUnits: "预算单位",
  administrativeUnits: "行政单位",
  publicInstitutions: "事业单位",
} as const;

/** The cube's own words. */
export const organisationWords = { title: "机构", dimensions: { kind: "事项" } } as const;
