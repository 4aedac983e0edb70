import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { articulationFindings } from "./findings.ts";

const lines = `第一部分 概况
第二部分 2024年单位预算公开表
表3
单位支出总体情况表
编制单位：某市某局
科目\t\t\t\t支出预算
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
\t\t\t合计\t1360.98\t390.02\t970.96
201\t\t\t一般公共服务支出\t1324.07\t353.17\t970.90
201\t03\t\t政府办公厅（室）及相关机构事务\t1324.07\t353.17\t970.90
201\t03\t01\t行政运行\t262.45\t261.55\t0.90
201\t03\t50\t事业运行\t91.62\t91.62
201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t970.00\t\t970.00
208\t\t\t社会保障和就业支出\t36.91\t36.85\t0.06
208\t05\t\t行政事业单位养老支出\t36.91\t36.85\t0.06
208\t05\t05\t机关事业单位基本养老保险缴费支出\t36.91\t36.85\t0.06
第三部分 2024年单位预算情况说明
三、关于某市某局2024年支出预算情况说明
某市某局2024年支出预算1360.98万元，其中：
基本支出390.02万元，占28.66%，比上年预算减少22.06万元，下降5.35%，主要原因是人员减少。
项目支出970.96万元，占71.34%，比上年预算减少63.98万元，下降6.18%，主要原因是压减项目。
`;

/** Findings that are no notes, after one edit. */
function findingsAfter(from: string, to: string) {
  expect(lines).toContain(from);
  const { findings } = printedDisclosure(lines.replace(from, to), xinjiang2024Unit);
  return findings.filter((f) => f.severity !== "info");
}

describe("a single wrong number", () => {
  it("of a table is named, with the right value, and nothing else is", () => {
    const found = findingsAfter("\t262.45\t261.55\t0.90", "\t262.54\t261.55\t0.90");
    expect(found).toMatchObject([
      {
        severity: "error",
        at: [{ table: "t03", row: "201-03-01", column: "total", line: 12 }, ...found[0]!.at.slice(1)],
        stated: "262.54",
        expected: "262.45",
        difference: "0.09",
        proposal: { value: "262.45", cause: "相邻两位数字颠倒", alternatives: [] },
      },
    ]);
  });

  it.each([
    ["a digit", "\t91.62\t91.62", "\t91.62\t97.62", "91.62", "个别数字有误"],
    ["a lost digit", "\t91.62\t91.62", "\t9.62\t91.62", "91.62", "少一位数字"],
    ["a doubled digit", "\t91.62\t91.62", "\t911.62\t91.62", "91.62", "多一位数字"],
    ["two digits swapped", "\t91.62\t91.62", "\t19.62\t91.62", "91.62", "相邻两位数字颠倒"],
    ["元 for 万元", "\t91.62\t91.62", "\t916200.00\t91.62", "91.62", "元与万元混用"],
    ["a cell left blank", "0.90\n201\t03\t50", "\n201\t03\t50", "0.90", "漏填"],
    ["a total", "合计\t1360.98\t390.02", "合计\t1360.98\t309.02", "390.02", "相邻两位数字颠倒"],
  ])("is put right and its cause said: %s", (_, from, to, value, cause) => {
    const found = findingsAfter(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]?.proposal).toMatchObject({ value, cause });
  });

  it("of the text is told from the table that contradicts it", () => {
    expect(findingsAfter("基本支出390.02万元", "基本支出380.02万元")).toMatchObject([
      { at: [{ section: "3" }, ...Array(1).fill({ table: "t03" })], proposal: { value: "390.02" } },
    ]);
  });

  it("with the direction turned round is told by its rate", () => {
    const found = findingsAfter("比上年预算减少22.06万元，下降", "比上年预算增加22.06万元，下降");
    expect(found.map((f) => f.code)).toContain("match/change-rate");
  });
});

describe("a value that does not follow", () => {
  it("is offered and not told as certain: several changes fit the rate", () => {
    const [found] = findingsAfter("比上年预算减少22.06万元", "比上年预算减少26.02万元");
    expect(found?.proposal).toMatchObject({ certain: false });
    expect(found?.message).toContain("可能应为");
  });
});

describe("numbers of which either can be wrong", () => {
  const pair = (first: string, second: string): string => `第一部分 概况
第三部分 2024年单位预算情况说明
一、关于某市某局2024年收支预算情况的总体说明
收支总预算${first}万元。
二、关于某市某局2024年收入预算情况说明
某市某局收入预算${second}万元，其中：
`;

  it("are all named, and each is offered in place of the other", () => {
    const { findings } = printedDisclosure(pair("1360.98", "1350.98"), xinjiang2024Unit);
    expect(findings).toMatchObject([
      {
        code: "match/text",
        severity: "error",
        proposal: { alternatives: [{ words: expect.any(String) }], exhausted: true },
        difference: "-10.00",
      },
    ]);
    expect(findings[0]?.at.map((p) => [p.line, p.text])).toEqual([
      [6, "1350.98万元"],
      [4, "1360.98万元"],
    ]);
    expect(findings[0]?.message).toContain("1350.98");
  });

  it("are one note where only the last digit differs", () => {
    const { findings } = printedDisclosure(pair("1360.98", "1360.99"), xinjiang2024Unit);
    expect(findings).toMatchObject([{ code: "match/rounding", severity: "info" }]);
  });
});

describe("a document that holds", () => {
  it("has no finding, rounding included", () => {
    expect(printedDisclosure(lines, xinjiang2024Unit).findings).toEqual([]);
    expect(findingsAfter("合计\t1360.98\t390.02", "合计\t1360.98\t390.03")).toEqual([]);
  });
});

describe("one cause of several wrong numbers", () => {
  it("two cells of a column that stand in each other's place are one finding", () => {
    const swapped = lines
      .replace("\t262.45\t261.55\t0.90", "\t91.62\t261.55\t0.90")
      .replace("\t91.62\t91.62", "\t262.45\t91.62");
    const { findings } = printedDisclosure(swapped, xinjiang2024Unit);
    expect(findings).toMatchObject([
      {
        severity: "error",
        at: [
          { row: "201-03-01", column: "total" },
          { row: "201-03-50", column: "total" },
          ...findings[0]!.at.slice(2),
        ],
        proposal: {
          value: "262.45",
          cause: "两处数字互换",
          also: [{ at: { row: "201-03-50" }, value: "91.62" }],
          alternatives: [],
          exhausted: true,
        },
      },
    ]);
  });

  it("a column whose numbers slid down one row is one finding", () => {
    const slid = lines
      .replace("\t262.45\t261.55\t0.90", "\t1324.07\t261.55\t0.90")
      .replace("\t91.62\t91.62", "\t262.45\t91.62")
      .replace("\t970.00\t\t970.00", "\t91.62\t\t970.00");
    const { findings } = printedDisclosure(slid, xinjiang2024Unit);
    expect(findings).toMatchObject([
      {
        proposal: {
          value: "262.45",
          cause: "数字错位一格",
          also: [{ value: "91.62" }, { value: "970.00" }],
        },
      },
    ]);
  });

  it("last year's amount left in the text is told as such", () => {
    // 390.02 after a fall of 22.06: last year it was 412.08.
    const [found, ...more] = findingsAfter("基本支出390.02万元", "基本支出412.08万元");
    expect(more).toEqual([]);
    expect(found?.proposal).toMatchObject({ value: "390.02", cause: "沿用上年数字" });
  });

  it("two slips in different places stay two findings", () => {
    const text = lines
      .replace("\t262.45\t261.55", "\t282.45\t261.55")
      .replace(
        "208\t05\t05\t机关事业单位基本养老保险缴费支出\t36.91",
        "208\t05\t05\t机关事业单位基本养老保险缴费支出\t36.97",
      );
    const { findings } = printedDisclosure(text, xinjiang2024Unit);
    expect(findings.map((f) => [f.proposal?.value, f.proposal?.also])).toEqual([
      ["262.45", []],
      ["36.91", []],
    ]);
  });
});

describe("numbers known to be right", () => {
  it("are never put in doubt: the other of two is named", () => {
    const text = lines.replace("基本支出390.02万元", "基本支出380.02万元");
    const { reading, articulation } = printedDisclosure(text, xinjiang2024Unit);
    const said = articulation.statements.findIndex((s) => s.printed.text.startsWith("380.02"));
    const found = articulationFindings(reading, articulation, { right: new Set([said]) });
    expect(said).toBeGreaterThan(-1);
    expect(found.flatMap((f) => f.proposal?.at.text ?? [])).not.toContain("380.02万元");
  });
});
