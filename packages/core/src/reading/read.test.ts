import { forms, shanghaiDistrictUnit, xinjiang2024Department, xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure, textDocument, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { readDisclosure } from "./read.ts";

const part3 = (text: string): string => `第一部分 某局概况
编制单位：某局
第三部分 2024年单位预算情况说明
${text}
`;

/** What is stated: kind, what stands in the key behind the measure, and the printed digits with their sign. */
function statements(text: string, form = xinjiang2024Unit): readonly string[] {
  return printedDisclosure(part3(text), form).reading.statements.map((s) => {
    const sign = s.printed.value < 0 ? "-" : "";
    return `${s.kind} ${s.selection.key.split("|").slice(3).join("|")} ${sign}${s.printed.text}`;
  });
}

const unbound = (text: string): readonly string[] =>
  printedDisclosure(part3(text), xinjiang2024Unit).reading.numbers.flatMap((n) =>
    n.bound || n.freeText ? [] : [n.place.text],
  );

describe("a sentence", () => {
  it("begins anew at a subject with its amount, though the line above has lost its full stop", () => {
    const said = statements(
      "三、关于某局2024年支出预算情况说明\n某局2024年支出预算9.00万元，其中：\n基本支出6.00万元，占66.67%，比上年预算增加1.00万元，增长20.00%，主要原因是人员增加\n项目支出3.00万元，占33.33%，主要原因是任务增加",
    );
    expect(said).toContain("amount nature=project 3.00");
    expect(said).toContain("share nature=project 33.33");
    const listed = statements(
      "四、关于某局2024年财政拨款收支预算情况的总体说明\n一般公共预算支出包括：\n教育支出6.00万元，主要用于保障机构运转\n卫生健康支出3.00万元，主要用于专项工作",
    );
    expect(listed.map((l) => l.split(" ").at(-1))).toEqual(["6.00", "3.00"]);
  });

  it("states amount, share, change and rate of the subject it names, in whatever order and mood", () => {
    const heading = "三、关于某局2024年支出预算情况说明\n";
    const said = [
      "amount nature=basic 390.02",
      "share nature=basic 28.66",
      "change nature=basic -22.06",
      "rate nature=basic -5.35",
    ];
    expect(
      statements(
        `${heading}基本支出390.02万元，占28.66%，比上年预算减少22.06万元，下降5.35%，主要原因是压减。`,
      ),
    ).toEqual(said);
    expect(
      statements(
        `${heading}基本支出 390.02 万元，占 28.66 %，较上年减少 22.06 万元，降低 5.35%。主要原因是：压减。`,
      ),
    ).toEqual(said);
  });

  it("keeps the subject spoken of across clauses that only carry a number", () => {
    expect(
      statements(
        "五、关于某局2024年一般公共预算当年拨款情况说明\n（一）一般公共预算当年拨款规模变化情况\n项目支出：2024年预算数为970.00万元，比上年预算减少64.49万元。",
      ),
    ).toEqual([
      "amount nature=project|source=generalPublic 970.00",
      "change nature=project|source=generalPublic -64.49",
    ]);
  });

  it("counts people and their change, and a number without unit where its label demands a count", () => {
    const text =
      "第一部分 某市某局概况\n编制单位：某市某局\n二、机构设置及人员情况\n某市某局编制数27，实有人数21人，其中：在职20人，减少5人。\n";
    const { reading } = printedDisclosure(text, xinjiang2024Unit);
    expect(
      reading.statements.map((s) => [s.kind, s.selection.regions.status, s.printed.value / 10_000]),
    ).toEqual([
      ["amount", ["establishment"], 27],
      ["amount", ["present"], 21],
      ["amount", ["inPost"], 20],
      ["change", ["inPost"], -5],
    ]);
  });

  it("leaves a choice nobody made, and a subject nobody declared, unbound", () => {
    const heading = "三、关于某局2024年支出预算情况说明\n";
    expect(unbound(`${heading}基本支出390.02万元，比上年预算增加（减少）22.06万元。`)).toEqual(["22.06万元"]);
    expect(unbound(`${heading}其他杂项费用12.00万元。`)).toEqual(["12.00万元"]);
  });

  it("reads neighbours for a block whose sub-heading is missing", () => {
    expect(
      statements(
        "五、关于某局2024年一般公共预算当年拨款情况说明\n基本支出390.02万元。\n1、一般公共服务支出（类）1323.17万元，占97.29%。",
      ),
    ).toEqual([
      "amount nature=basic|source=generalPublic 390.02",
      "amount function=201|source=generalPublic 1323.17",
      "share function=201|source=generalPublic 97.29",
    ]);
  });
});

describe("free text", () => {
  const reading = printedDisclosure(
    part3(`三、关于某局2024年支出预算情况说明
基本支出390.02万元，比上年预算减少22.06万元，下降5.35%，主要原因是人员减少2人，减少22.06万元。项目支出970.96万元。`),
    xinjiang2024Unit,
  ).reading;

  it("knows which subject it explains and what its numbers say", () => {
    expect(reading.freeTexts).toMatchObject([
      { field: "3/reason", text: "人员减少2人，减少22.06万元", about: { regions: { nature: ["basic"] } } },
    ]);
    expect(reading.freeTexts[0]?.says.map((n) => [n.kind, n.text, n.value])).toContainEqual([
      "change",
      "22.06",
      -22_060_000,
    ]);
  });

  it("ends where the next subject speaks, and its numbers are counted apart", () => {
    expect(reading.statements.at(-1)).toMatchObject({ kind: "amount", printed: { text: "970.96" } });
    expect(reading.numbers.filter((n) => n.freeText).map((n) => n.place.text)).toEqual(["2人", "22.06万元"]);
  });
});

describe("a line broken inside a name", () => {
  it("goes on where only both lines name a subject, though the second could begin anew", () => {
    expect(
      statements(`六、关于某局2024年一般公共预算基本支出情况说明
某局2024年一般公共预算基本支出390.02万元，其中：人员经费280.00万元，主要包括：机关事业单位
基本养老保险缴费36.00万元、职业年金缴费5.00万元。`),
    ).toContain("amount economic=301-08|nature=personnelExpenses|source=generalPublic 36.00");
  });

  it("begins anew where the line above is whole", () => {
    expect(
      statements(`三、关于某局2024年支出预算情况说明
基本支出390.02万元，下降5.35%
项目支出970.96万元。`),
    ).toEqual(["amount nature=basic 390.02", "rate nature=basic -5.35", "amount nature=project 970.96"]);
  });
});

describe("a comparison parted from its change by a comma", () => {
  it("is said of the subject before it, also behind a reason", () => {
    expect(
      statements(`三、关于某局2024年支出预算情况说明
基本支出与上年预算相比，减少22.06万元，主要原因是人员减少；项目支出与上年相比，增加3.00万元。`),
    ).toEqual(["change nature=basic -22.06", "change nature=project 3.00"]);
  });
});

describe("a reason told before the change", () => {
  it("ends where the item is compared with the year before for the first time", () => {
    expect(
      statements(`三、关于某局2024年支出预算情况说明
基本支出390.02万元，占28.66%，主要是由于人员减少，比上年预算减少22.06万元，下降5.35%。`),
    ).toEqual([
      "amount nature=basic 390.02",
      "share nature=basic 28.66",
      "change nature=basic -22.06",
      "rate nature=basic -5.35",
    ]);
  });
});

describe("what money is for", () => {
  /** Kind, year, measure or what it is compared in, and digits of what an item of the Shanghai narrative states. */
  const said = (text: string): readonly string[] => {
    const { reading } = printedDisclosure(
      `上海市某区2024年区级单位预算\n预算单位：某局\n某局2024年单位预算编制说明\n1. “教育支出（类）普通教育（款）学前教育（项）”10.00万元，${text}`,
      shanghaiDistrictUnit,
    );
    const stated = reading.statements.map(
      (s) => `${s.kind} ${s.selection.year} ${s.against ?? s.selection.measure} ${s.printed.text}`,
    );
    return [...stated, ...reading.numbers.flatMap((n) => (n.bound ? [] : n.freeText ? "free" : "unbound"))];
  };
  const amount = "amount 0 budgeted 10.00";

  it.each([
    [
      "主要用于宣传。比2023年预算增加2.00万元，增长25.00%。",
      [amount, "change 0 budgeted 2.00", "rate 0 budgeted 25.00"],
    ],
    [
      "主要用于宣传，比2023年调整预算数增加2.00万元，增长25.00%。",
      [amount, "change 0 adjusted 2.00", "rate 0 adjusted 25.00"],
    ],
    [
      "主要用于宣传。2023年预算数为8.00万元，2024年预算安排10.00万元，比2023年预算增长25.00%。",
      [amount, "amount -1 budgeted 8.00", amount, "rate 0 budgeted 25.00"],
    ],
    [
      "主要用于宣传。2024年预算安排10.00万元，2023年预算执行数8.00万元，增长25.00%。",
      [amount, amount, "amount -1 executed 8.00", "rate 0 executed 25.00"],
    ],
    ["主要用于宣传。上年预算执行数为8.00万元，与2023年执行数持平。", [amount, "amount -1 executed 8.00"]],
    [
      "主要用于宣传。其中：基本支出8.00万元，比上年预算增加1.00万元，项目支出2.00万元。",
      [amount, "unbound", "unbound", "unbound"],
    ],
    ["主要用于宣传2.00万元、培训8.00万元。", [amount, "free", "free"]],
  ])("ends where the budget speaks again: %s", (text, statements) => {
    expect(said(text)).toEqual(statements);
  });

  it("is not needed to know an amount in another of the form's wordings", () => {
    const stated = (heading: string, text: string): readonly string[] =>
      printedDisclosure(
        `上海市某区2024年区级单位预算\n预算单位：某局\n其他相关情况说明\n${heading}\n${text}`,
        shanghaiDistrictUnit,
      ).reading.statements.map((s) => `${s.kind} ${s.printed.text}`);
    expect(
      stated(
        "一、2024年“三公”经费预算情况说明",
        "2024年“三公”经费财政拨款预算数为0.95万元，比2023年预算减少0.05万元，下降5.00%。",
      ),
    ).toEqual(["amount 0.95", "change 0.05", "rate 5.00"]);
    expect(stated("三、政府采购预算情况", "其中，面向小微企业预留政府采购项目预算金额28.08万元。")).toEqual([
      "amount 28.08",
    ]);
    expect(stated("四、绩效目标设置情况", "编报绩效目标的项目共4个，涉及预算资金598.46万元。")).toContain(
      "amount 598.46",
    );
  });

  it("takes 2023年预算数 for the amount where no other year's stands beside it", () => {
    expect(
      statements(
        "五、关于某局2024年一般公共预算当年拨款情况说明\n（一）一般公共预算当年拨款规模变化情况\n项目支出：2023年预算数为970.00万元，比上年预算减少64.49万元。",
      )[0],
    ).toBe("amount nature=project|source=generalPublic 970.00");
  });
});

describe("a project's record", () => {
  it("states its amount under its name and unit; a policy basis is free text", () => {
    const { reading } = printedDisclosure(
      part3(`七、关于某局2024年一般公共预算项目支出情况说明
（一）项目名称：印刷费
设立的政策依据：某财预【2014】82号，安排145.00万元。
预算安排规模：145.00 万元
项目承担单位：某局文印中心
资金分配情况：办公费 61 万元；劳务费 84 万元。`),
      xinjiang2024Department,
    );
    expect(reading.statements.map((s) => [s.kind, s.printed.text])).toEqual([
      ["amount", "145.00"],
      ["part", "61"],
      ["part", "84"],
    ]);
    expect(reading.freeTexts.map((f) => f.field)).toContain("7/policyBasis");
  });
});

describe("an allocation that ends in 等", () => {
  it("is left open: its amounts are no parts that add up", () => {
    const { reading, findings } = printedDisclosure(
      part3(`七、关于某局2024年一般公共预算项目支出情况说明
（一）项目名称：印刷费
预算安排规模：145.00 万元
项目承担单位：某局文印中心
资金分配情况：办公费 61 万元等。`),
      xinjiang2024Department,
    );
    expect(reading.statements.map((s) => s.kind)).toEqual(["amount"]);
    expect(findings.filter((f) => f.code === "sum/enumeration")).toEqual([]);
  });
});

describe("numbers of the text", () => {
  it("with fewer digits have lost zeros, but a rate keeps its own", () => {
    const { statements: found } = printedDisclosure(
      part3("三、关于某局2024年支出预算情况说明\n基本支出2万元，比上年预算增加0.25万元，增长14.3%。"),
      xinjiang2024Unit,
    ).reading;
    expect(found.map((s) => [s.printed.text, s.printed.quantum])).toEqual([
      ["2", 10_000],
      ["0.25", 10_000],
      ["14.3", 100_000],
    ]);
  });
});

describe("a document of no known form", () => {
  it("has its numbers found and counted, and states nothing beyond a sentence of it", () => {
    const other = unitText.replaceAll("情况表", "一览").replaceAll("说明", "解释");
    const reading = readDisclosure(textDocument(other), forms);
    expect(reading.form).toBeNull();
    expect(reading.statements.every((s) => s.selection.cube === "sentence")).toBe(true);
    expect(reading.numbers.length).toBeGreaterThan(50);
    expect(reading.numbers.filter((n) => n.bound)).toHaveLength(reading.statements.length);
  });
});
