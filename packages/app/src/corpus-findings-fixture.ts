/** A finding a real document must have, looked up in its rendered page by a person. */
export interface LookedUp {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly page: number;
  /** What the finding proposes; null where it proposes nothing. */
  readonly proposal: string | null;
  /** What the page shows: why the finding is true. */
  readonly verdict: string;
}

/** A real document of a Shanghai district: who it is, how much of it must be understood, every error and warning. */
export interface DistrictDocument {
  /** The middle of the file's name. */
  readonly name: string;
  readonly form: string;
  readonly year: number;
  readonly unit: string;
  /** Least amounts, shares and rates outside free text; all of them must be bound. */
  readonly numbers: number;
  readonly findings: readonly LookedUp[];
}

const department = "shanghai-district-department";

/** The five real documents; none of their errors and warnings is false. */
export const districtDocuments: readonly DistrictDocument[] = [
  {
    name: "万里街道办事处_2024",
    form: department,
    year: 2024,
    unit: "上海市普陀区人民政府万里街道办事处",
    numbers: 1000,
    findings: [
      {
        code: "prose/reason-direction",
        severity: "warning",
        page: 6,
        proposal: null,
        verdict: "item 4 falls from 114.00 to 110.60, and its reason says that its expenses rose",
      },
      {
        code: "prose/amount",
        severity: "error",
        page: 9,
        proposal: "350.35",
        verdict: "item 31 prints 350.35, then 352.67; table 3,503,499 and the rate of 0.53 % fit the first",
      },
      {
        code: "nil/note",
        severity: "error",
        page: 31,
        proposal: null,
        verdict: "the note calls table 9 empty under a row of 47.91 and 443.18",
      },
    ],
  },
  {
    name: "万里街道办事处_2025",
    form: department,
    year: 2025,
    unit: "上海市普陀区人民政府万里街道办事处",
    numbers: 900,
    findings: [
      {
        code: "name/code",
        severity: "warning",
        page: 7,
        proposal: null,
        verdict: "item 21 names section and item one level too high: 计划生育事务 for 2100717 计划生育服务",
      },
    ],
  },
  {
    name: "商务委员会单位_2025",
    form: "shanghai-district-unit",
    year: 2025,
    unit: "上海市普陀区商务委员会",
    numbers: 330,
    findings: [],
  },
  {
    name: "商务委员会部门_2025",
    form: department,
    year: 2025,
    unit: "上海市普陀区商务委员会",
    numbers: 310,
    findings: [],
  },
  {
    name: "财政局部门_2025",
    form: department,
    year: 2025,
    unit: "上海市普陀区财政局",
    numbers: 270,
    findings: [
      {
        code: "prose/amount",
        severity: "error",
        page: 7,
        proposal: "87.36",
        verdict: "item 7 prints 887.36; the tables have 873,617.00 and the list would exceed its total",
      },
      {
        code: "nil/note",
        severity: "error",
        page: 18,
        proposal: null,
        verdict: "the note under the empty state capital table speaks of government-managed funds",
      },
    ],
  },
];
