import { xinjiang2024Unit } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import { placeOf } from "../statement/place.ts";
import { codeBook } from "./code-book.ts";
import type { CodeNameFound } from "./reading.ts";

const printed = (code: string, name: string): CodeNameFound => ({
  dimension: "function",
  code,
  name,
  place: placeOf({ text: name }),
});

const tables = [
  printed("201", "一般公共服务支出"),
  printed("201-03", "政府办公厅(室)及相关机构 事务"),
  printed("201-03-01", "行政运行"),
  printed("205", "教育支出"),
  printed("205-01", "教育管理事务"),
  printed("205-01-01", "行政运行"),
];

const items = { from: 3, to: 3 };
const categories = { from: 1, to: 1 };
const official = xinjiang2024Unit.codes.function;
const book = codeBook(tables, official, 2024);

describe("a path of names", () => {
  it.each([
    ["一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）", "201-03-01"],
    ["教育支出（类）教育管理事务（款）行政运行（项）", "205-01-01"],
    ["教育支出(类)教育管理 事务(款)行政运行(项)", "205-01-01"],
    ["教育支出（205）教育管理事务（01）行政运行（01）", "205-01-01"],
    ["教育支出（类）教育管理事物（款）行政运行（项）", "205-01-01"],
    ["教育支出-教育管理事务-行政运行", "205-01-01"],
    ["教育支出/教育管理事务/行政运行", "205-01-01"],
    ["2050101教育支出（类）教育管理事务（款）行政运行（项）", "205-01-01"],
    ["205教育支出（类）01教育管理事务（款）01行政运行（项）", "205-01-01"],
  ])("%s is %s, by what the tables print", (path, code) => {
    expect(book.resolve(path, items)).toBe(code);
  });

  it.each([
    ["社会保障和就业支出（类）民政管理事务（款）基层政权建设和社区治理（项）", "208-02-08"],
    ["公共安全支出（类）法院（款）“两庭”建设（项）", "204-05-06"],
  ])("%s is %s, officially, where no table prints it: it fell to zero", (path, code) => {
    expect(book.resolve(path, items)).toBe(code);
  });

  it("of one name alone is a category", () => {
    expect(book.resolve("教育支出", categories)).toBe("205");
  });

  it.each([
    ["教育支出", "205"],
    ["教育支出（类）", "205"],
    ["教育管理事务（款）", "205-01"],
    ["教育支出教育管理事务行政运行", "205-01-01"],
  ])("%s is %s where categories may be named instead: one code of the tables reads so", (path, code) => {
    expect(book.resolve(path, { from: 1, to: 3 })).toBe(code);
  });

  it("of a name two items of the tables have is nothing, also where categories may be named", () => {
    expect(book.resolve("行政运行", { from: 1, to: 3 })).toBeNull();
    expect(book.resolve("卫生健康支出", { from: 1, to: 3 })).toBeNull();
  });

  it("is nothing where it is not certain", () => {
    expect(book.resolve("行政运行", items)).toBeNull();
    expect(book.resolve("卫生健康支出（类）教育管理事务（款）行政运行（项）", items)).toBeNull();
    expect(book.resolve("日常管理运行费", items)).toBeNull();
    expect(book.resolve("", items)).toBeNull();
  });

  it("is found in print alone where the year is unknown: no year is guessed", () => {
    const undated = codeBook(tables, official, null);
    expect(undated.resolve("公共安全支出（类）法院（款）“两庭”建设（项）", items)).toBeNull();
    expect(undated.resolve("教育支出（类）教育管理事务（款）行政运行（项）", items)).toBe("205-01-01");
  });
});
