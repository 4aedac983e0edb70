import { amount, type Level, name, namesOf, type TableForm, table, under } from "@mingce/core";

/** Table 11: what was carried over from last year, project by project; a department groups it by unit. */
export function t11(level: Level): TableForm {
  return table({
    number: 11,
    title: "上年结转结余情况明细表",
    where: { source: "carriedIn" },
    rows: level === "department" ? namesOf("project", "unit") : namesOf("project"),
    columns: [
      name("项目名称", "project"),
      amount("总计"),
      under(
        "财政拨款",
        amount("合计", { source: "carriedIn.fiscal" }, { id: "fiscal" }),
        ...byNature("fiscal"),
      ),
      under(
        "非财政拨款",
        amount("合计", { source: "carriedIn.nonFiscal" }, { id: "nonFiscal" }),
        ...byNature("nonFiscal"),
      ),
    ],
    total: "总计",
  });
}

function byNature(side: "fiscal" | "nonFiscal") {
  const source = `carriedIn.${side}`;
  return [
    under(
      "基本支出",
      amount("人员经费", { source, nature: "personnelExpenses" }, { id: `${side}.personnelExpenses` }),
      amount("公用经费", { source, nature: "operatingExpenses" }, { id: `${side}.operatingExpenses` }),
    ),
    amount("项目支出", { source, nature: "project" }, { id: `${side}.project` }),
  ];
}
