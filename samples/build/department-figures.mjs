/**
 * What the disclosure of 新疆维吾尔自治区人民政府办公厅 for 2024 (a department) prints, in 万元, and how it is divided among
 * the units where nothing is printed. `attested` figures are the document's own, `chosen` ones are ours; see README.
 */

const office = "新疆维吾尔自治区人民政府办公厅";

export const department = office;
export const head = `${office}（本级）`;
export const shanghai = "新疆维吾尔自治区人民政府驻上海办事处";
export const guangzhou = "新疆维吾尔自治区人民政府驻广州办事处";
export const xian = "新疆维吾尔自治区人民政府驻西安办事处";
export const kindergarten = "天山幼儿园";
export const sanatorium = "新疆维吾尔自治区北戴河干部休养所";
export const printing = `${office}文印中心`;
export const services = `${office}机关服务中心`;

/** Attested: the list of part one; four administrative units and four public institutions. */
export const units = [
  { name: head, kind: "administrative" },
  { name: shanghai, kind: "administrative" },
  { name: guangzhou, kind: "administrative" },
  { name: xian, kind: "administrative" },
  { name: kindergarten, kind: "publicInstitution" },
  { name: sanatorium, kind: "publicInstitution" },
  { name: printing, kind: "publicInstitution" },
  { name: services, kind: "publicInstitution" },
];

/**
 * Basic expenditure of the general public budget by function. Attested: `now` (table 5) and `change` (section 5.3; of
 * 201-03-03 and 205-02-01 the part that is basic, their projects' change taken off). Chosen: the parts of the units.
 */
export const functions = [
  {
    code: "201-03-01",
    now: 4667.17,
    change: 304.32,
    units: { [head]: 3866.17, [shanghai]: 312, [guangzhou]: 271, [xian]: 218 },
  },
  { code: "201-03-03", now: 1503.89, change: 155.09, units: { [services]: 1503.89 } },
  { code: "201-03-50", now: 405.79, change: -31.97, units: { [sanatorium]: 87, [printing]: 318.79 } },
  { code: "205-02-01", now: 367.24, change: 73.18, units: { [kindergarten]: 367.24 } },
  {
    code: "208-05-01",
    now: 1152.46,
    change: 22.04,
    units: { [head]: 1012.46, [shanghai]: 60, [guangzhou]: 45, [xian]: 35 },
  },
  {
    code: "208-05-02",
    now: 35.15,
    change: -526.19,
    units: { [sanatorium]: 5, [printing]: 20, [services]: 10.15 },
  },
  {
    code: "208-05-05",
    now: 835.14,
    change: 65.41,
    units: {
      [head]: 452.14,
      [shanghai]: 38,
      [guangzhou]: 33,
      [xian]: 27,
      [kindergarten]: 42,
      [sanatorium]: 11,
      [printing]: 47,
      [services]: 185,
    },
  },
  { code: "208-05-06", now: 5.38, change: 1.37, units: { [head]: 3.38, [services]: 2 } },
  {
    code: "210-11-01",
    now: 250.25,
    change: 2.2,
    units: { [head]: 206.25, [shanghai]: 17, [guangzhou]: 15, [xian]: 12 },
  },
  {
    code: "210-11-02",
    now: 120.4,
    change: -23.23,
    units: { [sanatorium]: 5, [printing]: 23, [services]: 92.4 },
  },
  {
    code: "210-11-03",
    now: 345.44,
    change: 8.3,
    units: {
      [head]: 236.44,
      [shanghai]: 18,
      [guangzhou]: 16,
      [xian]: 13,
      [sanatorium]: 3,
      [printing]: 12,
      [services]: 47,
    },
  },
  {
    code: "221-02-01",
    now: 626.35,
    change: 48.39,
    units: {
      [head]: 341.35,
      [shanghai]: 28,
      [guangzhou]: 25,
      [xian]: 20,
      [kindergarten]: 31,
      [sanatorium]: 8,
      [printing]: 35,
      [services]: 138,
    },
  },
];

/** Attested (table 6): pay that no function has to itself. 301-07 is paid by public institutions only (chosen). */
export const pay = {
  "301-01": 2067.64,
  "301-02": 1437.89,
  "301-03": 1146.6,
  "301-12": 49.46,
  "301-99": 156.59,
};
export const performancePay = { code: "301-07", amount: 592.97 };

/** Attested (table 6): functions and economic items that carry one amount between them. */
export const paired = {
  "208-05-05": "301-08",
  "208-05-06": "301-09",
  "210-11-01": "301-10",
  "210-11-02": "301-10",
  "210-11-03": "301-11",
  "221-02-01": "301-13",
};

/** What 301-10 and 301-11 hold beyond those functions: the kindergarten's, kept under 205-02-01 as the text says. */
export const kindergartenMedical = { "301-10": 54.68, "301-11": 19.93 };

/** Attested (table 6): 303, of which 303-01 is the department proper's (chosen). */
export const pensions = { "303-02": 1001.54, "303-05": 46.2, "303-99": 109.48 };
export const veterans = { code: "303-01", amount: 30.4 };

/** Attested (table 6): operating expenses; `agency` are the parts of the units (chosen). */
export const operating = {
  "302-01": 243.31,
  "302-02": 2.5,
  "302-05": 31.23,
  "302-06": 98,
  "302-07": 40.69,
  "302-08": 128.4,
  "302-09": 22,
  "302-11": 159.47,
  "302-16": 3.8,
  "302-17": 7.2,
  "302-28": 104.39,
  "302-29": 93.95,
  "302-31": 313.61,
  "302-39": 4.57,
  "302-99": 165.2,
};
export const operatingUnits = { [head]: 1168.32, [shanghai]: 100, [guangzhou]: 85, [xian]: 65 };
/** Attested (section 12.1): the change of operating expenses; 三公 are as they were (section ten). */
export const operatingChange = -9.08;
export const unchanged = ["302-17", "302-31"];

/**
 * Table 6 prints 301 as 7,708.73 and 303 as 1,187.61, its items add to 7,708.72 and 1,187.62: the exact amounts lie
 * 25 yuan off the printed ones, four items up and four down. Fen, on the lines of the department proper.
 */
export const exactNow = [
  ...["301-01", "301-02", "301-03", "301-99"].map((economic) => ["201-03-01", economic, 2500]),
  ...["303-01", "303-02", "303-05", "303-99"].map((economic) => ["208-05-01", economic, -2500]),
];

/** The printed changes by item add to 78.91, by nature to 78.90: last year's exact amounts lie a little above. Fen. */
export const exactPrior = [
  ["201-03-01", "301-01", 4000],
  ["208-05-01", "303-02", 2000],
  ["208-05-05", "301-08", 2000],
  ["210-11-01", "301-10", 2000],
  ["210-11-03", "301-11", 2000],
  ["221-02-01", "301-13", 2000],
];

/**
 * Attested (table 2): the sanatorium's fees pay for basic expenditure. 10.837 prints as 10.84 and lets the change of all
 * basic expenditure print as 109.73 beside 98.90 of the general public budget.
 */
export const fees = { unit: sanatorium, function: "201-03-50", economic: "301-07", amount: 10.837 };

/** Attested: staff, assets and procurement of part one and section twelve: now, or now and last year. */
export const counted = {
  organisation: { offices: 24, subordinates: 7, administrativeUnits: 4, publicInstitutions: 4 },
  staff: { establishment: [462, 462], inPost: [392, 394], retired: [498, 496], veteranRetired: [1, 1] },
  area: 164995.71,
  values: { buildings: 34462.64, generalVehicles: 3818.49, furniture: 1014.57, otherAssets: 7999.26 },
  counts: { generalVehicles: 102, equipmentOver500k: 13, equipmentOver1m: 12 },
  /** Attested by kind and by what is reserved; how the two cross is chosen. */
  procurement: [
    ["goods", "smallAndMicro", 547.71],
    ["works", "smallAndMicro", 218],
    ["services", "smallAndMicro", 1532.83],
    ["services", "smallAndMedium", 126.28],
    ["services", "", 315.23],
  ],
};
