import { join } from "node:path";
import {
  type WritableFormat,
  type WriteOptions,
  type WrittenBudget,
  writableFormats,
  writeBudget,
} from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { besideIn, besideOptions } from "../beside.ts";
import { budgetTextIn } from "../budget-text.ts";
import { exitCodes, say } from "../exit.ts";
import { writeTogether } from "../write-together.ts";

/** What is asked of every budget of a call. */
interface Asked {
  readonly out: string;
  readonly formats: readonly WritableFormat[];
  readonly answer: "text" | "json";
  readonly options: WriteOptions;
  /** Files written by this call, by name, with the budget each is of. */
  readonly taken: Map<string, string>;
}

/** `mingce write BUDGET --out DIR`: the whole disclosure from a ledger or a filled workbook, one file a format, all of them or none. */
export async function write(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    out: { type: "string" },
    formats: { type: "string" },
    format: { type: "string" },
    draft: { type: "boolean" },
    ...besideOptions,
  });
  const answer = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || answer === null) return exitCodes.usage;
  const { out, formats = writableFormats.join(","), draft } = given.values;
  const asked = String(formats).split(",");
  const unknown = asked.filter((f) => !writableFormats.some((w) => w === f));
  if (given.positionals.length === 0 || typeof out !== "string" || unknown.length > 0) {
    if (given.positionals.length === 0) say("请给出预算文件（JSON）或填好的填报工作簿。");
    else if (typeof out !== "string") say("请用 --out 给出写到哪个目录。");
    else say(`不能写成 ${unknown.join("、")}；目前可写 ${writableFormats.join("、")}。`);
    return exitCodes.usage;
  }
  const beside = besideIn(given.values);
  if (typeof beside === "number") return beside;
  const options = { draft: draft === true, ...beside };
  let code: number = exitCodes.clean;
  const taken = new Map<string, string>();
  for (const file of given.positionals)
    code = Math.max(
      code,
      await writeOne(file, { out, formats: asked as WritableFormat[], answer, options, taken }),
    );
  return code;
}

async function writeOne(file: string, { out, formats, answer, options, taken }: Asked): Promise<number> {
  const text = budgetTextIn(file, options.draft === true);
  if (typeof text === "number") return text;
  const written = await writeBudget(text, formats, options);
  const files = written.files?.map(({ name, content }) => ({ target: join(out, name), content })) ?? [];
  if (answer === "text") tell(file, written);
  const before = files.flatMap(({ target }) => taken.get(target) ?? [])[0];
  if (before !== undefined) {
    say(`${file}：与“${before}”编出来的文件同名，没有写。请分开编制，或用不同的 --out。`);
    return exitCodes.errors;
  }
  for (const { target } of files) taken.set(target, file);
  if (!writeTogether(files)) {
    say(`写不进目录“${out}”，原有文件没有改动。请检查是否有写入权限、磁盘是否已满。`);
    return exitCodes.unreadable;
  }
  const targets = files.map(({ target }) => target);
  if (answer === "json") process.stdout.write(`${JSON.stringify(answerOf(file, targets, written))}\n`);
  else for (const target of targets) process.stdout.write(`${target}\n`);
  if (written.files === null) return written.readable ? exitCodes.errors : exitCodes.unreadable;
  return written.problems.some((p) => p.severity === "error") ? exitCodes.errors : exitCodes.clean;
}

/** Every problem in a sentence, then what became of the files. */
function tell(file: string, written: WrittenBudget): void {
  for (const p of written.problems) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
  if (written.files === null)
    say(`${file}：什么都没有写。${written.readable ? "要先看样子，可加 --draft 写成草稿。" : ""}`);
  else {
    for (const { what, amount } of written.taken)
      say(`${file}：${what}的上年数${amount}取自给出的上年文件。`);
    if (written.draft) say(`${file}：写的是草稿，不得公开。`);
    else if (written.problems.some(({ severity }) => severity === "error"))
      say(`${file}：已写出，但自查发现错误（见上），请改正后重新编制再公开。`);
  }
}

/** One line of JSON for a budget: what was written, which texts are missing, what is wrong. */
function answerOf(file: string, written: readonly string[], budget: WrittenBudget) {
  if (budget.files === null) return { file, written, problems: budget.problems };
  const { draft, missing, taken, carried, problems } = budget;
  return { file, written, draft, missing, taken, carried, problems };
}
