import { budgetJson, type ImportedEntry, type ImportedTables, importWorkbook as imported } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load, save } from "../files.ts";

/**
 * `mingce import FILE --out BUDGET [--draft]`: a filled entry workbook or official tables as a budget. With an error in
 * an entry workbook nothing is written, unless a draft is asked for, which keeps what is wrong as it was typed; what official tables determine always is a draft,
 * for they leave much open. Beside a draft a list says what is wrong and what is missing.
 */
export async function importWorkbook(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    out: { type: "string", short: "o" },
    draft: { type: "boolean" },
    form: { type: "string" },
    body: { type: "string" },
    year: { type: "string" },
  });
  if (given === null) return exitCodes.usage;
  const [file, another] = given.positionals;
  const { out, draft, form, body, year } = given.values;
  if (file === undefined || another !== undefined || typeof out !== "string") {
    say(
      typeof out === "string"
        ? "请给出一个填好的填报工作簿，或一个官方表的工作簿（xlsx）。"
        : "请用 --out 给出预算文件（JSON）的文件名。",
    );
    return exitCodes.usage;
  }
  if (typeof year === "string" && !/^\d{4}$/.test(year)) {
    say(`--year 应为四位数的年度，如 2024，不能是“${year}”。`);
    return exitCodes.usage;
  }
  const loaded = load(file);
  const options = {
    ...(typeof form === "string" ? { form } : {}),
    ...(typeof body === "string" ? { body } : {}),
    ...(typeof year === "string" ? { year: Number(year) } : {}),
  };
  const read = "refused" in loaded ? loaded : await imported(loaded.bytes, file, options);
  if ("refused" in read) {
    say(read.refused.message);
    return exitCodes.unreadable;
  }
  process.stdout.write(linesOf(read.problems).join(""));
  return read.kind === "entry" ? keepEntry(read, out, draft === true) : keepTables(read, out);
}

function keepEntry({ budget, problems, whole }: ImportedEntry, out: string, draft: boolean): number {
  if (budget === null) return exitCodes.unreadable;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!whole && !draft) {
    say(`有${errors.length}处错误，什么都没有写。改好后再导入，或加 --draft 存成草稿。`);
    return exitCodes.errors;
  }
  if (!save(out, budgetJson(budget))) return exitCodes.unreadable;
  if (whole) return exitCodes.clean;
  const list = listName(out);
  if (!save(list, linesOf(problems).join(""))) return exitCodes.unreadable;
  say(
    `已写成草稿：有${errors.length}处错误，列在“${list}”；填的内容照原样留在草稿里，草稿放不下的列在那里。改好以前只能写成草稿；接着填可用 mingce workbook --from ${out} 生成工作簿。`,
  );
  return exitCodes.errors;
}

function keepTables({ budget, problems }: ImportedTables, out: string): number {
  const list = listName(out);
  if (!save(out, budgetJson(budget)) || !save(list, linesOf(problems).join(""))) return exitCodes.unreadable;
  say(
    `已由官方表写成草稿：能确定的都已读入，还缺的和有矛盾的${problems.length}处列在“${list}”。要接着填，用 mingce workbook --from ${out} 生成填报工作簿。`,
  );
  return problems.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
}

function listName(out: string): string {
  return `${out.replace(/\.json$/i, "")}.问题清单.txt`;
}

function linesOf(problems: readonly { readonly severity: string; readonly message: string }[]) {
  return problems.map(({ severity, message }) => `${severity === "error" ? "错误" : "提醒"} ${message}\n`);
}
