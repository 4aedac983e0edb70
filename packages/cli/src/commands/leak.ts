import { type AuditedBudget, auditLeaksOf, rowName } from "@mingce/app";
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
  const audited = auditLeaksOf(new TextDecoder().decode(loaded.bytes));
  if (audited.problems !== null) {
    tell(file, audited.problems);
    return exitCodes.unreadable;
  }
  tell(file, audited.warnings);
  process.stdout.write(format === "json" ? `${JSON.stringify(audited)}\n` : textOf(audited));
  return audited.further === null ? exitCodes.clean : exitCodes.errors;
}

function tell(file: string, problems: AuditedBudget["warnings"]): void {
  for (const p of problems) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
}

const certainties = {
  exact: "可以准确算出",
  rounding: "除四舍五入外可以算出",
  open: "不能算出",
  contradictory: "公开的数字互相矛盾，推不出",
} as const;

function textOf({ amounts, further, settled }: AuditedBudget): string {
  if (amounts.length === 0) return "公开文件中没有不予公开（withholds）的金额，没有可以检查的内容。\n";
  const lines = amounts.map(({ what, low, high, certainty }) => {
    const range = `${low ?? "负无穷"}至${high ?? "无上限"}`;
    return `${what}：${certainties[certainty]}，所在区间${range}元`;
  });
  const limit = settled ? [] : ["推算在规定的轮数内没有收敛，区间可能偏宽。"];
  return `${[...lines, ...limit, ...furtherText(further)].join("\n")}\n`;
}

function furtherText(further: AuditedBudget["further"]): readonly string[] {
  if (further === null) return ["不予公开的金额都不能由公开的数字算出。"];
  const rows = further.rows.map(({ node }) => `  “${rowName(node)}”所在的行`);
  const numbers = further.numbers.map((name) => `  ${name}的数字`);
  const least = further.exhausted ? "最少" : "按先后选取";
  const enough = further.sufficient ? "" : "（仍不足以防止推算）";
  return [`还需一并不予公开（${least}）${enough}：`, ...rows, ...numbers];
}
