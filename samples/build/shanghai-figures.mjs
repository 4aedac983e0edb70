/**
 * 上海市普陀区人民政府万里街道办事处 (a department): the figures of its disclosures of 2025 and 2024 in yuan, so that the
 * budget has both years as they were published. Attested but for `weights` and the functions of units, which are chosen.
 */

export const department = "上海市普陀区人民政府万里街道办事处";
export const head = "上海市普陀区人民政府万里街道办事处（本部）";
const enforcement = "上海市普陀区万里街道综合行政执法队";
export const services = "上海市普陀区万里街道社区事务受理服务中心";

/** Attested: units and kinds, in the order of the document. Chosen: what each spends in its own function. */
export const units = [
  { name: head, kind: "administrative", running: "212-01-01" },
  { name: services, kind: "publicInstitution", running: "208-99-99" },
  { name: "上海市普陀区万里街道社区党群服务中心", kind: "publicInstitution", running: "212-01-99" },
  { name: "上海市普陀区万里街道城市运行管理中心", kind: "publicInstitution", running: "212-01-99" },
  { name: "上海市普陀区万里街道经济发展服务中心", kind: "publicInstitution", running: "212-01-99" },
  { name: enforcement, kind: "civilServiceLike", running: "212-01-04" },
];

/** Chosen: how units that share a function divide it. */
export const weights = {
  上海市普陀区万里街道社区党群服务中心: 3,
  上海市普陀区万里街道城市运行管理中心: 5,
  上海市普陀区万里街道经济发展服务中心: 2,
};

const year = (basic, economic, agencyOperation) => ({ basic, economic, agencyOperation });

/** Tables 5, 8 and 9 of both years: basic expenditure by function and by economic item, 机关运行经费. */
export const now = year(
  {
    "208-05-01": 259320,
    "208-05-02": 85260,
    "208-05-05": 4827156,
    "208-05-06": 2413577,
    "208-05-99": 4160,
    "208-99-99": 6166222,
    "210-11-01": 1468940,
    "210-11-02": 1548033,
    "212-01-01": 17737739,
    "212-01-04": 6522681,
    "212-01-99": 53121126,
    "221-02-01": 3846732,
    "221-02-03": 3340800,
  },
  {
    "301-01": 6084184,
    "301-02": 18149307,
    "301-07": 11610630,
    "301-12": 165128,
    "301-99": 40124897,
    "302-01": 4333478,
    "302-04": 10000,
    "302-05": 106000,
    "302-06": 325000,
    "302-07": 357000,
    "302-09": 1143816,
    "302-11": 80000,
    "302-13": 276000,
    "302-14": 581200,
    "302-15": 30000,
    "302-16": 83000,
    "302-17": 13500,
    "302-27": 249500,
    "302-28": 638846,
    "302-29": 738720,
    "302-31": 215600,
    "302-39": 742560,
    "302-99": 903482,
    "303-02": 275460,
  },
  4646400,
);

export const prior = year(
  {
    "208-05-01": 243120,
    "208-05-02": 76620,
    "208-05-05": 4608515,
    "208-05-06": 2302815,
    "208-05-99": 3900,
    "208-99-99": 6133194,
    "210-11-01": 1422233,
    "210-11-02": 1601424,
    "212-01-01": 16353248,
    "212-01-04": 6043390,
    "212-01-99": 54212362,
    "221-02-01": 3503499,
    "221-02-03": 3201700,
  },
  {
    "301-01": 5873551,
    "301-02": 16623810,
    "301-07": 11447100,
    "301-12": 216087,
    "301-99": 40683477,
    "302-01": 4755518,
    "302-04": 30000,
    "302-05": 277500,
    "302-06": 280000,
    "302-07": 390000,
    "302-09": 1090020,
    "302-11": 80000,
    "302-13": 430000,
    "302-14": 581200,
    "302-15": 30000,
    "302-16": 83000,
    "302-17": 13500,
    "302-27": 226500,
    "302-28": 607849,
    "302-29": 695520,
    "302-31": 215600,
    "302-39": 691680,
    "302-99": 690682,
    "303-02": 254940,
  },
  4431800,
);

/** Functions that pay one economic item. */
export const paired = {
  "208-05-05": "301-08",
  "208-05-06": "301-09",
  "210-11-01": "301-10",
  "210-11-02": "301-10",
  "221-02-01": "301-13",
  "221-02-03": "301-02",
};

/** The one project the document names, with its plan by quarter; the function is chosen. */
export const building = {
  name: "万里街道社区公共服务中心新建工程",
  function: "212-99-99",
  economic: "310-05",
  now: 600000,
  prior: 6322000,
};

/**
 * Attested: project expenditure by function, this year and last, and vehicles bought (table 9), which is all the
 * project expenditure of 212-01-01. Chosen: the other economic sections. Only one project has a public name.
 */
export const projectLines = [
  ["201-05-07", "302-27", 438300, 257700],
  ["201-29-02", "302-99", 422900, 426000],
  ["201-32-02", "302-99", 1075000, 888700],
  ["201-33-02", "302-99", 1106000, 1106000],
  ["201-34-02", "302-99", 119100, 119100],
  ["201-38-02", "302-27", 135300, 135200],
  ["204-06-07", "302-27", 300000, 300000],
  ["204-99-99", "302-27", 2578025, 1333000],
  ["205-99-99", "302-99", 250000, 250000],
  ["206-07-02", "302-99", 100000, 100000],
  ["207-03-08", "302-99", 200000, 200000],
  ["208-07-05", "303-99", 582800, 4212300],
  ["208-16-02", "302-99", 45200, 44400],
  ["208-25-01", "303-06", 300000, 300000],
  ["208-99-99", "302-99", 1408200, 1679200],
  ["210-07-17", "302-99", 200000, 200000],
  ["212-01-01", "310-13", 150000, 250000],
  ["212-01-02", "302-27", 17464243, 17591003],
  ["212-03-99", "302-13", 2191300, 9721800],
  ["212-05-01", "302-27", 4833300, 5993300],
  ["212-99-99", "302-27", 51748937, 2898200],
  ["221-03-99", "302-27", 2177200, 2177200],
];

/** Attested (other matters), in yuan and pieces. How procurement by kind crosses what is reserved is chosen. */
export const counted = {
  organisation: {
    subordinates: 5,
    administrativeUnits: 1,
    civilServiceLikeUnits: 1,
    publicInstitutions: 4,
  },
  procurement: [
    ["goods", "smallAndMicro", 574300],
    ["services", "smallAndMicro", 9830500],
    ["works", "smallAndMicro", 3094600],
    ["works", "smallAndMedium", 5785400],
    ["works", "", 28927200],
  ],
  targets: { units: 3, sheets: 49, funds: 88259800 },
  vehicles: { held: 8, planned: 1 },
};
