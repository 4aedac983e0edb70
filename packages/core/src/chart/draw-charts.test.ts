import { describe, expect, it } from "vitest";
import type { Regions } from "../cube/cube.ts";
import { select } from "../cube/selection.ts";
import { codesOf, item, listed } from "../form/axis.ts";
import { type ChartForm, chart, linesOf } from "../form/chart.ts";
import type { Form } from "../form/form.ts";
import { quantum, scaleOf } from "../quantity/unit.ts";
import { readDisclosure } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { placeOf } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { byFunction, form as smallForm } from "../table/printed-table-fixture.ts";
import { drawCharts } from "./draw-charts.ts";

const sources = listed(
  item("税收", { source: "tax" }),
  item("收费", { source: "fees" }),
  item("结转", { source: "carried" }),
);
const natures = linesOf(byFunction, "basic", "project");

/** A number in 万元 with so many decimals, said of regions. */
function says(
  regions: Regions,
  value: number,
  more: Partial<Statement> & { year?: -1; decimals?: number } = {},
): Statement {
  const { year = 0, decimals = 2, ...rest } = more;
  const form = smallForm();
  const selection = select(form.cubes.budget!, regions, { year });
  return {
    kind: "amount",
    selection: selection!,
    printed: {
      text: value.toFixed(decimals),
      value: Math.round(value * scaleOf("wanyuan")),
      decimals,
      unit: "wanyuan",
      quantum: quantum("wanyuan", decimals),
      blank: false,
    },
    place: placeOf({}),
    ...rest,
  };
}

function drawn(declared: ChartForm, statements: readonly Statement[], rest: Partial<Reading> = {}) {
  const form: Form = { ...smallForm(), charts: [declared] };
  const empty = readDisclosure({ name: "", format: "compiled", blocks: [] }, [form]);
  return drawCharts({ ...empty, identity: { ...empty.identity, year: 2024 }, form, statements, ...rest });
}

const values = (charts: ReturnType<typeof drawn>) =>
  charts[0]?.bars.map(({ label, values: of }) => [label, ...of.map((v) => v?.text ?? null)]);

describe("a bar", () => {
  const income = chart("income", "{year}年收入", sources, { order: "largestFirst" });

  it("shows what is stated, the largest first; what is stated as nothing is left out and told", () => {
    const charts = drawn(income, [
      says({}, 6),
      says({ source: "tax" }, 2),
      says({ source: "fees" }, 4),
      says({ source: "carried" }, 0),
    ]);
    expect(values(charts)).toEqual([
      ["收费", "4.00"],
      ["税收", "2.00"],
    ]);
    expect(charts[0]?.sentences).toEqual([
      "2024年收入：合计6.00万元。",
      "其中：收费4.00万元；税收2.00万元。",
      "本年未安排而没有画出的有：结转。",
    ]);
  });

  it("of which nothing is stated is not drawn as zero, and stands last", () => {
    const charts = drawn(income, [says({ source: "carried" }, -3), says({ source: "fees" }, 4)]);
    expect(values(charts)).toEqual([
      ["收费", "4.00"],
      ["结转", "-3.00"],
      ["税收", null],
    ]);
    expect(charts[0]?.sentences.join("")).not.toMatch(/税收\d/);
    expect(charts[0]?.notes).toEqual(["文中没有写明或前后不一致而没有画出的有：税收。"]);
  });

  it("of which two different amounts are stated shows neither", () => {
    const charts = drawn(income, [
      says({ source: "tax" }, 2),
      says({ source: "tax" }, 3),
      says({ source: "fees" }, 1),
    ]);
    expect(values(charts)).toEqual([
      ["收费", "1.00"],
      ["税收", null],
      ["结转", null],
    ]);
  });

  it("of one amount printed with more and with less decimals shows the one printed as the text prints", () => {
    const charts = drawn(income, [
      says({ source: "tax" }, 2, { decimals: 0 }),
      says({ source: "tax" }, 2.31),
    ]);
    expect(values(charts)?.[0]).toEqual(["税收", "2.31"]);
  });

  it("alone makes a chart; a chart of which nothing is known is none, and without a form there is none", () => {
    expect(
      values(drawn(chart("one", "", listed(item("税收", { source: "tax" }))), [says({ source: "tax" }, 2)])),
    ).toEqual([["税收", "2.00"]]);
    expect(drawn(income, [says({ nature: "basic" }, 2)])).toEqual([]);
    expect(drawn(income, [says({ source: "tax" }, 2)], { form: null })).toEqual([]);
  });
});

describe("bars of codes", () => {
  const spending = chart("spending", "支出", codesOf("function", { to: 1 }), { divided: natures });
  const basic = (node: string, value: number) => says({ function: node, nature: "basic" }, value);
  const project = (node: string, value: number) => says({ function: node, nature: "project" }, value);

  it("are the codes the document states at their level, whole, by name as printed", () => {
    const at = says({ function: "105" }, 3);
    const name = { dimension: "function", code: "105", name: "教育支出", place: at.place };
    const charts = drawn(
      spending,
      [
        at,
        says({ function: "101-03" }, 1),
        says({ function: "103", source: "tax" }, 1),
        says({ function: "104" }, 1, { year: -1 }),
      ],
      { codeNames: [name] },
    );
    expect(charts[0]?.bars.map((b) => b.label)).toEqual(["教育支出"]);
  });

  it("are divided where the parts are known and make the whole, and stay whole where they are not", () => {
    const charts = drawn(spending, [
      ...[says({ function: "101" }, 3), basic("101", 1), project("101", 2)],
      ...[says({ function: "102" }, 3), basic("102", 1)],
      ...[says({ function: "103" }, 3), basic("103", 1), project("103", 1)],
      ...[says({ function: "104" }, 3), basic("104", 4), project("104", -1)],
    ]);
    expect(values(charts)).toEqual([["101", "1.00", "2.00"], ["102"], ["103"], ["104"]]);
    expect(charts[0]?.bars.map((b) => b.whole?.text)).toEqual(["3.00", "3.00", "3.00", "3.00"]);
    expect(charts[0]?.sentences.join("")).toContain("1013.00万元（基本支出1.00万元，项目支出2.00万元）");
  });

  it("say that rows are withheld and draw no remainder", () => {
    const { place } = says({}, 1);
    const charts = drawn(spending, [says({}, 9), says({ function: "101" }, 3)], { withheldNotes: [place] });
    expect(charts[0]?.bars).toHaveLength(1);
    expect(charts[0]?.notes.join("")).toContain("未单独列示");
    expect(charts[0]?.sentences.join("")).not.toContain("6.00");
  });
});

describe("against last year", () => {
  const change = chart("change", "比上年增减", sources, { shows: "change" });
  const both = chart("both", "两年", sources, { shows: "bothYears", nil: "drawn" });

  it("a change is what is stated, else the difference of both years where both are", () => {
    const charts = drawn(change, [
      says({ source: "tax" }, -1.5, { kind: "change" }),
      says({ source: "fees" }, 3),
      says({ source: "fees" }, 1, { year: -1 }),
      says({ source: "carried" }, 3),
    ]);
    expect(values(charts)).toEqual([
      ["税收", "减少1.50"],
      ["收费", "增加2.00"],
      ["结转", null],
    ]);
  });

  it("last year's amount is what is stated, else this year's less the change, and the chart says so", () => {
    const stated = [says({ source: "tax" }, 3), says({ source: "tax" }, 1, { year: -1 })];
    expect(drawn(both, stated)[0]?.notes.join("")).not.toContain("算得");
    const charts = drawn(both, [
      ...stated,
      says({ source: "fees" }, 3),
      says({ source: "fees" }, -1, { kind: "change" }),
    ]);
    expect(values(charts)).toEqual([
      ["税收", "3.00", "1.00"],
      ["收费", "3.00", "4.00"],
      ["结转", null, null],
    ]);
    expect(charts[0]?.legend).toEqual(["2024年", "2023年"]);
    expect(charts[0]?.notes.join("")).toContain("算得");
  });

  it("a change on an adjusted or executed budget is none on last year's", () => {
    const charts = drawn(change, [
      says({ source: "tax" }, 5, { kind: "change", against: "executed" }),
      says({ source: "fees" }, 1, { kind: "change" }),
    ]);
    expect(values(charts)?.[0]).toEqual(["税收", null]);
  });
});
