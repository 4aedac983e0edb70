import { readFileSync } from "node:fs";
import { type BudgetFile, rollUpBudgets } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load } from "../files.ts";
import { writeTogether } from "../write-together.ts";

/** `mingce rollup UNIT... --form ID --body NAME --out FILE`: the department's ledger from those of its units. */
export async function rollup(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    form: { type: "string" },
    body: { type: "string" },
    out: { type: "string" },
    department: { type: "string" },
  });
  if (given === null) return exitCodes.usage;
  const { form, body, out, department } = given.values;
  if (
    given.positionals.length === 0 ||
    typeof form !== "string" ||
    typeof body !== "string" ||
    typeof out !== "string"
  ) {
    say(
      "请给出各单位的预算文件（JSON），并用 --form 给出部门的样式、--body 给出部门名称、--out 给出写成的文件。",
    );
    return exitCodes.usage;
  }
  const names = [...given.positionals, ...(typeof department === "string" ? [department] : [])];
  const files = names.map(budgetFile);
  if (files.includes(null)) return exitCodes.unreadable;
  const all = files.filter((file) => file !== null);
  const units = all.slice(0, given.positionals.length);
  const rolled = rollUpBudgets(units, form, body, all[given.positionals.length]);
  for (const { where, message } of rolled.problems) say(`${where}：${message}`);
  if (rolled.json === null) {
    say("没有汇总，什么都没有写。");
    return { form: exitCodes.usage, unreadable: exitCodes.unreadable, wrong: exitCodes.errors }[rolled.why];
  }
  if (!writeTogether([{ target: out, content: rolled.json }])) {
    say(`写不进“${out}”，原有文件没有改动。请检查是否有写入权限、磁盘是否已满。`);
    return exitCodes.unreadable;
  }
  process.stdout.write(`${out}\n`);
  return exitCodes.clean;
}

/** The text of a budget file; null, with a sentence, where it cannot be read. */
function budgetFile(file: string): BudgetFile | null {
  const loaded = load(file);
  if (!("refused" in loaded)) return { file, text: readFileSync(file, "utf8") };
  say(`${file}：${loaded.refused.message}`);
  return null;
}
