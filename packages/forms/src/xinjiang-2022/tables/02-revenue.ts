import { amount, type Column, type Level, type TableForm, table, under } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { functionalItem } from "../../xinjiang/columns.ts";
import { budgets, otherSources } from "../sources.ts";
import { codesByUnit, total } from "./rows.ts";

const column = ({ id, label, regions, also }: (typeof budgets)[number]): Column =>
  amount(label, regions, { id, also });

/** Table 2: revenue by source, down to the functional item. Reconstructed by analogy with tables 1 and 3. */
export const t02 = (level: Level): TableForm =>
  table({
    number: 2,
    title: "{level}收入总体情况表",
    attested: false,
    rows: codesByUnit(level, "function"),
    columns: [
      functionalItem("项目"),
      amount("总计"),
      under(
        "财政拨款（补助）",
        amount("小计", { source: fiscalAppropriation }, { id: "fiscalAppropriation" }),
        ...budgets.map(column),
      ),
      ...otherSources.map(column),
    ],
    total,
  });
