import { describe, expect, it } from "vitest";
import {
  byFunction,
  carriedOver,
  codesFound,
  header,
  keysOf,
  read,
  values,
} from "./printed-table-fixture.ts";

describe("a table by code", () => {
  const plain = `${header}
  |||总计|15.00|10.00|5.00
  101|||公共服务|15.00|10.00|5.00
  101|03||机构事务|15.00|10.00|5.00
  101|03|01|行政 运行|10.00|10.00|
  101|03|99|其他|5.00||5.00`;

  it("states every cell where filter, row and column meet; a blank states zero", () => {
    const r = read(byFunction, plain);
    expect(r.statements).toHaveLength(15);
    expect(values(r)).toMatchObject({
      "total/total": "15.00",
      "101-03-01/project": "0*",
      "101-03-99/project": "5.00",
    });
    expect(keysOf(r)).toContain("budget|0|budgeted|function=101-03-99|nature=project");
    expect(r.numbers).toHaveLength(13);
    expect(r.numbers.every((n) => n.bound && n.part === "t03")).toBe(true);
    expect(r.findings).toEqual([]);
    expect(r.nil).toBe(false);
  });

  it("says where each number stands and what it is exact to", () => {
    const s = read(byFunction, plain).statements[0]!;
    expect(s.place).toMatchObject({
      page: 1,
      line: 5,
      table: "t03",
      row: "total",
      column: "total",
      text: "15.00",
    });
    expect(s.place.address).toEqual({ block: 0, row: 4, cell: 4, start: 0, end: 5 });
    expect(s.printed).toMatchObject({ value: 15_000_000, decimals: 2, quantum: 10_000, blank: false });
  });

  it("keeps the names printed beside the codes", () => {
    const found = read(byFunction, plain).codeNames.map((c) => `${c.code} ${c.name}`);
    expect(found).toEqual(["101 公共服务", "101-03 机构事务", "101-03-01 行政运行", "101-03-99 其他"]);
  });

  it("lists the rows of each column and the columns of each row", () => {
    const r = read(byFunction, plain);
    expect(r.listings.map((l) => l.id)).toEqual([
      "t03/column/total",
      "t03/column/basic",
      "t03/column/project",
      "t03/row/total",
      "t03/row/101",
      "t03/row/101-03",
      "t03/row/101-03-01",
      "t03/row/101-03-99",
    ]);
    expect(r.listings.every((l) => l.complete)).toBe(true);
    expect(r.listings.map((l) => l.members.length)).toEqual([5, 5, 5, 3, 3, 3, 3, 3]);
  });

  it("may have its total last, called 合计", () => {
    const r = read(byFunction, `${header}\n101|||公共服务|1.00|1.00|\n|||合计|1.00|1.00|`);
    expect(values(r)["total/basic"]).toBe("1.00");
  });

  it("is continued on the next page under its header, with a column too many there", () => {
    const r = read(
      byFunction,
      `${header}
      |||总计|15.00|10.00|5.00
      101|||公共服务|15.00|10.00|5.00
      ---
      科目|||||支出||
      编码||||名称|合 计|基本支出|项目支出
      类|款|项|||||
      ※|※|※||※|1|2|3
      101|03|||机构事务|15.00|10.00|5.00`,
    );
    expect(values(r)).toMatchObject({ "101-03/basic": "10.00", "101-03/project": "5.00" });
    expect(r.findings).toEqual([]);
  });

  it("is continued on the next page without any header", () => {
    const r = read(byFunction, `${plain}\n---\n105|||教育|1.00||1.00`);
    expect(values(r)["105/project"]).toBe("1.00");
  });

  it("needs no column numbers and no blank at the end of a row", () => {
    const r = read(
      byFunction,
      `科目||||支出||
      编码|||名称|合计|基本支出|项目支出
      类|款|项||||
      101|||公共服务|1.00|1.00
      105|||教育支出|2.00||2.00`,
    );
    expect(values(r)).toMatchObject({ "101/basic": "1.00", "101/project": "0*", "105/project": "2.00" });
  });

  it("with a column left out is read by its headings, and the row is no complete list", () => {
    const r = read(
      byFunction,
      `编码|||名称|合计|项目支出
      类|款|项|||
      101|||公共服务|3.00|2.00
      105|||教育支出|1.00|1.00`,
    );
    expect(values(r)).toEqual({
      "101/total": "3.00",
      "101/project": "2.00",
      "105/total": "1.00",
      "105/project": "1.00",
    });
    expect(r.listings.find((l) => l.id === "t03/row/101")?.complete).toBe(false);
  });

  it("with serial numbers in front and remarks at the end is read without them", () => {
    const r = read(
      byFunction,
      `序号|科目||||支出|||备注
      |类|款|项|名称|合计|基本支出|项目支出|
      1|101|||公共服务|3.00|1.00|2.00|见说明
      2|105|||教育支出|1.00||1.00|见说明`,
    );
    expect(values(r)).toMatchObject({ "101/basic": "1.00", "105/project": "1.00" });
    expect(r.numbers.filter((n) => !n.bound)).toEqual([]);
  });

  it("binds nothing where column numbers contradict the headings", () => {
    const r = read(
      byFunction,
      `编码|||名称|合计|项目支出|
      类|款|项||||
      ※|※|※|※|1|2|3|4
      101|||公共服务|3.00|1.00|2.00|4.00`,
    );
    expect(r.statements).toEqual([]);
  });

  it("restores lost zeros, and a first segment from the row above", () => {
    const r = read(
      byFunction,
      `${header}\n101|||公共服务|1.00|1.00|\n|3||机构|1.00|1.00|\n101|3|1|行政运行|1.00|1.00|`,
    );
    expect(r.codeNames.map((c) => c.code)).toEqual(["101", "101-03", "101-03-01"]);
  });

  it("puts a shifted row right where only one shift fits, and says so", () => {
    const r = read(
      byFunction,
      `${header}
      |||总计|15.00|10.00|5.00
      ||总计|15.00|10.00|5.00|
      101|03|行政运行|10.00|10.00||
      101|03|99||其他|5.00||5.00
      105|||教育支出|5.00||5.00
      105|01||教育管理|1.00||1.00
      105|02||普通教育|4.00||4.00`,
    );
    expect(values(r)).toMatchObject({
      "101-03/total": "10.00",
      "101-03/basic": "10.00",
      "101-03-99/project": "5.00",
    });
    expect(codesFound(r)).toEqual(["text/row-shifted", "text/row-shifted", "text/row-shifted"]);
    expect(r.findings.every((f) => f.severity === "info")).toBe(true);
  });

  it("tells 0.00 from a blank", () => {
    const r = read(byFunction, `${header}\n101|||公共服务|1.00|1.00|0.00\n105|||教育|1.00|1.00|—`);
    expect(values(r)).toMatchObject({ "101/project": "0.00", "105/project": "0*" });
    expect(r.numbers).toHaveLength(5);
  });

  it("binds nothing on a page whose columns cannot be told", () => {
    const r = read(byFunction, `甲|乙|丙|丁|戊\n子|1.00|丑|2.00|寅\n卯|3.00|辰|4.00|巳`);
    expect(r.statements).toEqual([]);
    expect(r.numbers.map((n) => n.bound)).toEqual([false, false, false, false]);
    expect(codesFound(r)).toContain("text/table-unreadable");
  });

  it("binds no number of a row nobody can name, and the list is no longer complete", () => {
    const r = read(byFunction, `${header}\n101|||公共服务|1.00|1.00|\n|||来历不明|1.00|1.00|`);
    expect(r.numbers.filter((n) => !n.bound)).toHaveLength(2);
    expect(codesFound(r)).toEqual(["text/row-unknown"]);
    expect(r.listings.filter((l) => l.id.includes("column")).every((l) => !l.complete)).toBe(true);
  });

  it("keeps the rest of a row with one spoilt amount", () => {
    const r = read(byFunction, `${header}\n101|||公共服务|1.00|1.00|\n105|||教育|1.0.0|1.00|`);
    expect(values(r)).toMatchObject({ "105/basic": "1.00" });
    expect(r.numbers.filter((n) => !n.bound).map((n) => n.place.text)).toEqual(["1.0.0"]);
    expect(codesFound(r)).toEqual(["text/number-unreadable"]);
  });

  it("takes no note under it for a row", () => {
    const note = "备注：单位为万元。";
    expect(read(byFunction, `${header}\n101|||公共服务|1.00|1.00|\n${note}||||||`).statements).toHaveLength(
      3,
    );
    expect(read(carriedOver, `项目名称|总计|项目支出\n甲|1.00|1.00\n${note}||`).projects).toHaveLength(1);
  });

  it("finds a code by its official name where the code is missing", () => {
    const r = read(byFunction, `${header}\n101|||公共服务|1.00|1.00|\n|||教育支出|1.00|1.00|`);
    expect(values(r)["105/basic"]).toBe("1.00");
  });

  it("lets the unit repeat the total, as older forms do", () => {
    const r = read(
      byFunction,
      `${header}
      |||合计|5.00|5.00|0.00
      |||[002]政府办|5.00|5.00|0.00
      |||政府办|5.00|5.00|0.00
      |||[002002]某区政府办公室|5.00|5.00|0.00
      101|||公共服务|5.00|5.00|0.00
      |03||机构事务|5.00|5.00|0.00`,
    );
    expect(r.numbers.filter((n) => !n.bound)).toEqual([]);
    expect(keysOf(r).filter((k) => k === "budget|0|budgeted|")).toHaveLength(4);
    expect(r.units).toContain("某区政府办公室");
  });

  it("follows headings that stand exchanged over exactly the amount columns", () => {
    const swapped = header.replace("合计|基本支出|项目支出", "合计|项目支出|基本支出");
    const rows = "101|||公共服务|3.00|2.00|1.00\n105|||教育支出|4.00|3.00|1.00";
    const r = read(byFunction, `${swapped}\n${rows}\n---\n106|||科学|1.00|1.00|`);
    expect(values(r)).toMatchObject({ "101/project": "2.00", "101/basic": "1.00", "106/project": "1.00" });
    const displaced = header.replace("名称|合计|基本支出|项目支出", "名称|项目支出|合计|");
    expect(values(read(byFunction, `${displaced}\n${rows}`))).toMatchObject({ "101/basic": "2.00" });
  });

  it("takes a dash in a code or name cell for a blank", () => {
    const r = read(byFunction, `${header}\n—|—|—|总计|3.00|3.00|-\n101|-|-|公共服务|3.00|3.00|/`);
    expect(values(r)).toMatchObject({ "total/total": "3.00", "101/basic": "3.00" });
    expect(r.findings).toEqual([]);
  });

  it("is nil where only headers stand", () => {
    expect(read(byFunction, header)).toMatchObject({ nil: true, statements: [], numbers: [], findings: [] });
  });
});
