import { readFileSync } from "node:fs";
import { type AuditedBudget, auditLeaksOf } from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load } from "../files.ts";

/** `mingce leak BUDGET`: what the disclosure of a budget would prove about the amounts its policy withholds. */
export async function leak(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { format: { type: "string" } });
  const format = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || format === null) return exitCodes.usage;
  const [file, another] = given.positionals;
  if (file === undefined || another !== undefined) {
    say("请给出一个预算文件（JSON）。");
    return exitCodes.usage;
  }
  const loaded = load(file);
  if ("refused" in loaded) {
    say(`${file}：${loaded.refused.message}`);
    return exitCodes.unreadable;
  }
  const audited = auditLeaksOf(readFileSync(file, "utf8"));
  if (audited.problems !== null) {
    for (const p of audited.problems) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
    return exitCodes.unreadable;
  }
  process.stdout.write(format === "json" ? `${JSON.stringify(audited)}\n` : textOf(audited));
  return audited.further === null ? exitCodes.clean : exitCodes.errors;
}

const certainties = {
  exact: "可以准确算出",
  rounding: "除四舍五入外可以算出",
  open: "不能算出",
  contradictory: "公开的数字互相矛盾，推不出",
} as const;

function textOf({ amounts, further, settled }: AuditedBudget): string {
  if (amounts.length === 0) return "预算没有不予公开的金额（withholds），不需要检查。\n";
  const lines = amounts.map(({ what, low, high, certainty }) => {
    const range = `${low ?? "负无穷"}至${high ?? "无上限"}`;
    return `${what}：${certainties[certainty]}，所在区间${range}元`;
  });
  const limit = settled ? [] : ["推算在规定的轮数内没有收敛，区间可能偏宽。"];
  return `${[...lines, ...limit, ...furtherText(further)].join("\n")}\n`;
}

function furtherText(further: AuditedBudget["further"]): readonly string[] {
  if (further === null) return ["不予公开的金额都不能由公开的数字算出。"];
  const rows = further.rows.map(({ dimension, node }) => `  行 ${dimension} ${node}`);
  const numbers = further.numbers.map((name) => `  数字 ${name}`);
  const least = further.exhausted ? "最少" : "按先后选取";
  const enough = further.sufficient ? "" : "（仍不足以防止推算）";
  return [`还需一并不予公开（${least}）${enough}：`, ...rows, ...numbers];
}
