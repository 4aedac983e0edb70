import { describe, expect, it } from "vitest";
import { byFunction, codesFound, read, twoPanels, values } from "./printed-table-fixture.ts";

const top = `科目||||支出|||
  编码|||名称|合计|基本支出|上缴支出|项目支出
  类|款|项|||||
  ※|※|※|※|1|2|3|4`;

describe("a column the form does not have", () => {
  it("is left aside, and the declared ones are read where its rows are nil", () => {
    const r = read(byFunction, `${top}\n总计||||5.00|3.00|0.00|2.00\n101|||公共服务|5.00|3.00||2.00`);
    expect(values(r)).toMatchObject({ "total/total": "5.00", "101/basic": "3.00", "101/project": "2.00" });
    expect(r.numbers.filter((n) => !n.bound).map((n) => n.place.text)).toEqual(["0.00"]);
    expect(r.findings).toMatchObject([{ code: "text/column-unknown", severity: "info" }]);
    expect(r.findings[0]?.message).toContain("“上缴支出”");
    expect(r.unexhausted).toEqual([]);
  });

  it("takes the total of its row with it where it has an amount, and opens what the columns divide", () => {
    const r = read(byFunction, `${top}\n总计||||9.00|3.00|4.00|2.00\n101|||公共服务|5.00|3.00||2.00`);
    expect(values(r)).not.toHaveProperty("total/total");
    expect(values(r)).toMatchObject({ "total/basic": "3.00", "101/total": "5.00" });
    expect(r.numbers.filter((n) => !n.bound).map((n) => n.place.text)).toEqual(["4.00", "9.00"]);
    expect(r.unexhausted).toEqual([{ cube: "budget", dimension: "nature", region: undefined }]);
  });

  it("is no help where a declared column has no heading: nothing is guessed", () => {
    const r = read(byFunction, `${top.replace("基本支出", "")}\n总计||||9.00|3.00|4.00|2.00`);
    expect(codesFound(r)).toContain("text/table-unreadable");
    expect(r.statements).toEqual([]);
  });
});

describe("a line the form does not have", () => {
  const text = (amount: string): string => `收入||支出|
    项 目|预算数|功能分类|预算数
    一、本年收入|9.00|101 公共服务|10.00
    借款收入|${amount}||
    收入总计|10.00|支出总计|10.00`;

  it("opens what the lines divide where it has an amount", () => {
    expect(read(twoPanels, text("1.00")).unexhausted).toEqual([
      { cube: "budget", dimension: "source", region: undefined },
    ]);
    expect(read(twoPanels, text("0.00")).unexhausted).toEqual([]);
  });
});
