import { block, each, listed, sentence } from "@mingce/core";
import { budgets, otherSources } from "../sources.ts";

/**
 * Section two: each source with its share of the total, its change on last year and the reason. The three budgets are
 * named though nothing comes from them, the other sources only where something does.
 */
export const s02 = block("2", "二、关于{body}{year}年收入预算情况说明", [
  sentence("total", "{body}收入预算{amount}万元，其中："),
  each(
    "source",
    listed(...budgets, ...otherSources.map((source) => ({ ...source, quiet: true }))),
    "{label}{amount}万元，占{share}%，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
    { none: "{label}未安排。" },
  ),
]);
