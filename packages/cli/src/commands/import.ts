import { budgetJson, type ImportedEntry, importEntry } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load, save } from "../files.ts";

/**
 * `mingce import FILE --out BUDGET [--draft]`: a filled workbook as a budget. With an error nothing is written, unless a
 * draft is asked for: then what is sound is, and a list of what is wrong beside it.
 */
export async function importWorkbook(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { out: { type: "string" }, draft: { type: "boolean" } });
  if (given === null) return exitCodes.usage;
  const [file, another] = given.positionals;
  const { out, draft } = given.values;
  if (file === undefined || another !== undefined || typeof out !== "string") {
    say(
      typeof out === "string"
        ? "请给出一个填好的工作簿（xlsx）。"
        : "请用 --out 给出预算文件（JSON）的文件名。",
    );
    return exitCodes.usage;
  }
  const loaded = load(file);
  const read = "refused" in loaded ? loaded : importEntry(loaded.bytes, file);
  if ("refused" in read) {
    say(read.refused.message);
    return exitCodes.unreadable;
  }
  for (const { severity, message } of read.problems)
    process.stdout.write(`${severity === "error" ? "错误" : "提醒"} ${message}\n`);
  return keep(read, out, draft === true);
}

function keep({ budget, problems, whole }: ImportedEntry, out: string, draft: boolean): number {
  if (budget === null) return exitCodes.unreadable;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!whole && !draft) {
    say(`有${errors.length}处错误，什么都没有写。改好后再导入，或加 --draft 存成草稿。`);
    return exitCodes.errors;
  }
  if (!save(out, budgetJson(budget))) return exitCodes.unreadable;
  if (whole) return exitCodes.clean;
  const list = `${out.replace(/\.json$/i, "")}.问题清单.txt`;
  const lines = problems.map(
    ({ severity, message }) => `${severity === "error" ? "错误" : "提醒"} ${message}\n`,
  );
  if (!save(list, lines.join(""))) return exitCodes.unreadable;
  say(`已写成草稿：有${errors.length}处错误的内容没有读入，列在“${list}”，请在工作簿中改好后重新导入。`);
  return exitCodes.errors;
}
