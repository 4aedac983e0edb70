/** A finding a real document must have, read in it line by line by a person. */
export interface KnownFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** Line of its first place. */
  readonly line: number;
  /** Why it is true. */
  readonly why: string;
}

/** Everything the rules find in the three real documents of the Xinjiang forms, by the beginning of the file's name. */
export const seedFindings: Readonly<Record<string, readonly KnownFinding[]>> = {
  "000": [
    { code: "identity/level", severity: "info", line: 491, why: "a unit's own sentence says 本部门" },
    {
      code: "presence/table",
      severity: "error",
      line: 16,
      why: "table 2 is in the contents; the body goes from 1 to 3",
    },
    {
      code: "presence/table",
      severity: "error",
      line: 21,
      why: "table 7 is in the contents; the body goes from 6 to 8",
    },
    {
      code: "presence/statement",
      severity: "warning",
      line: 451,
      why: "公务接待费 has no change; -4.16 less -4.15 is -0.01",
    },
    {
      code: "name/code",
      severity: "error",
      line: 220,
      why: "201 is 一般公共服务支出, as lines 108, 153 and 175 say",
    },
    {
      code: "prose/reason-number",
      severity: "warning",
      line: 399,
      why: "64.49 in the sentence, 63.98 in its reason, as line 365",
    },
    {
      code: "privacy/mobile",
      severity: "warning",
      line: 500,
      why: "the contact's telephone is a mobile number",
    },
  ],
  "001": [
    {
      code: "identity/unit-name",
      severity: "warning",
      line: 40,
      why: "part one is headed by 乌鲁木齐市's office",
    },
    {
      code: "identity/unit-name",
      severity: "warning",
      line: 130,
      why: "four table leads and three unit rows name 乌鲁木齐区's office, tables 1, 8 and 9 乌尔禾区's",
    },
    {
      code: "identity/unit-name",
      severity: "warning",
      line: 360,
      why: "sections six and seven are headed by 乌鲁木齐区's office, the other eight by 乌尔禾区's",
    },
    {
      code: "identity/unit-name",
      severity: "warning",
      line: 3,
      why: "the cover names 乌鲁木齐市, the closing line 乌尔禾区",
    },
    {
      code: "presence/table",
      severity: "error",
      line: 16,
      why: "table 2 is in the contents; the body goes from 1 to 3",
    },
    {
      code: "presence/table",
      severity: "error",
      line: 21,
      why: "table 7 is in the contents; the body goes from 6 to 8",
    },
    {
      code: "presence/contents",
      severity: "info",
      line: 18,
      why: "the contents leave out 预算, which the title of table 4 has",
    },
    {
      code: "presence/contents",
      severity: "info",
      line: 23,
      why: "the contents say 支出情况表, the title of table 9 says 支出表",
    },
    {
      code: "procurement/targets",
      severity: "info",
      line: 460,
      why: "a target sheet asks for a rate of 政府采购 of 95 %, the text states no procurement",
    },
    {
      code: "list/names",
      severity: "info",
      line: 364,
      why: "the list says 养老保险费 where table 6 says 养老保险缴费, 25.04 both",
    },
    {
      code: "list/names",
      severity: "info",
      line: 366,
      why: "the list says 公务招待费 where table 6 says 公务接待费, 18.50 both",
    },
    ...[518, 558, 596, 635, 672, 707].map((line) => ({
      code: "privacy/mobile",
      severity: "warning" as const,
      line,
      why: "the telephone under each of the six sheets is a mobile number",
    })),
    { code: "target/vacuous", severity: "warning", line: 500, why: "a number of activities of at least 0" },
    { code: "target/vacuous", severity: "warning", line: 501, why: "a number of emergencies of at least 0" },
    {
      code: "target/goal-year",
      severity: "warning",
      line: 687,
      why: "the goal of 2022 speaks of 2021 alone",
    },
    {
      code: "text/full-stop-missing",
      severity: "info",
      line: 71,
      why: "the list of offices ends without a full stop, the next sentence begins in the next paragraph",
    },
  ],
  "003": [
    {
      code: "presence/contents",
      severity: "info",
      line: 48,
      why: "上年 in the contents, 上半年 in the heading",
    },
    {
      code: "prose/reason-direction",
      severity: "warning",
      line: 551,
      why: "减少31.97, and 事业运行经费增加",
    },
    { code: "target/weights", severity: "error", line: 785, why: "10 + 10 + 10 + 10 + 20 is 60, not 90" },
    {
      code: "target/operator",
      severity: "warning",
      line: 865,
      why: "a purchasing cost of >=60万元; the next line has <=",
    },
    { code: "target/percent-sign", severity: "info", line: 792, why: "合格率 1 is 100%" },
    { code: "target/percent-sign", severity: "info", line: 843, why: "合格率 of last year 0.95 beside 100%" },
    {
      code: "target/percent-sign",
      severity: "info",
      line: 844,
      why: "运行率 of last year 0.95 beside >=95%",
    },
    {
      code: "target/percent-sign",
      severity: "info",
      line: 845,
      why: "合格率 of last year 0.95 beside >=98%",
    },
    {
      code: "target/project-name",
      severity: "info",
      line: 768,
      why: "2024年日常运行管理费 against 日常运行管理费, line 390",
    },
    {
      code: "target/project-name",
      severity: "info",
      line: 931,
      why: "业务经费 against 业务工作经费, line 386, 130.00 both",
    },
    {
      code: "target/project-name",
      severity: "warning",
      line: 949,
      why: "another project's name; line 378 has 209.00 under its own",
    },
    {
      code: "target/project-name",
      severity: "info",
      line: 976,
      why: "（含成本性支出） against 业务工作经费, line 382, 218.00 both",
    },
    {
      code: "target/overall-other",
      severity: "warning",
      line: 757,
      why: "11.04, while table 1 has 10.84 + 395.20 + 240.58",
    },
    {
      code: "text/prior-year-word",
      severity: "warning",
      line: 701,
      why: "上半年结转结余 in the heading; line 48 says 上年",
    },
    { code: "text/prior-year-word", severity: "warning", line: 703, why: "上半年结转结余 in the sentence" },
    { code: "text/punctuation", severity: "info", line: 563, why: "主要原因是是" },
    {
      code: "text/unbalanced",
      severity: "info",
      line: 599,
      why: "a title opened with 〈 inside another is closed with 》",
    },
  ],
};
