import { join } from "node:path";
import {
  budgetJson,
  type FileToCompare,
  importEntry,
  type WritableFormat,
  type WriteOptions,
  type WrittenBudget,
  writableFormats,
  writeBudget,
} from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load } from "../files.ts";
import { writeTogether } from "../write-together.ts";

/** What is asked of every budget of a call. */
interface Asked {
  readonly out: string;
  readonly formats: readonly WritableFormat[];
  readonly answer: "text" | "json";
  readonly options: WriteOptions;
}

/** `mingce write BUDGET --out DIR`: the whole disclosure from a ledger or a filled workbook, one file a format, all of them or none. */
export async function write(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    out: { type: "string" },
    formats: { type: "string" },
    format: { type: "string" },
    draft: { type: "boolean" },
    "reasons-from": { type: "string" },
    "last-year": { type: "string" },
    "texts-from": { type: "string" },
  });
  const answer = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || answer === null) return exitCodes.usage;
  const { out, formats = writableFormats.join(","), draft, "reasons-from": reasonsFrom } = given.values;
  const asked = String(formats).split(",");
  const unknown = asked.filter((f) => !writableFormats.some((w) => w === f));
  if (given.positionals.length === 0 || typeof out !== "string" || unknown.length > 0) {
    if (given.positionals.length === 0) say("请给出预算文件（JSON）。");
    else if (typeof out !== "string") say("请用 --out 给出写到哪个目录。");
    else say(`不能写成 ${unknown.join("、")}；目前可写 ${writableFormats.join("、")}。`);
    return exitCodes.usage;
  }
  const lastYear = besideOf(given.values["last-year"]);
  const textsFrom = besideOf(given.values["texts-from"]);
  if (lastYear === "refused" || textsFrom === "refused") return exitCodes.unreadable;
  const options = {
    draft: draft === true,
    ...(typeof reasonsFrom === "string" ? { reasonsFrom } : {}),
    ...(lastYear === null ? {} : { lastYear }),
    ...(textsFrom === null ? {} : { textsFrom }),
  };
  let code: number = exitCodes.clean;
  for (const file of given.positionals)
    code = Math.max(code, await writeOne(file, { out, formats: asked as WritableFormat[], answer, options }));
  return code;
}

/** A file given beside the budget; null where none is, a sentence where it cannot be read. */
function besideOf(name: string | boolean | undefined): FileToCompare | null | "refused" {
  if (typeof name !== "string") return null;
  const loaded = load(name);
  if (!("refused" in loaded)) return { file: name, bytes: loaded.bytes };
  say(`${name}：${loaded.refused.message}`);
  return "refused";
}

async function writeOne(file: string, { out, formats, answer, options }: Asked): Promise<number> {
  const loaded = load(file);
  if ("refused" in loaded) {
    say(`${file}：${loaded.refused.message}`);
    return exitCodes.unreadable;
  }
  const text = budgetTextOf(loaded.bytes, file);
  if (text === null) return exitCodes.unreadable;
  const written = await writeBudget(text, formats, options);
  const files = written.files?.map(({ name, content }) => ({ target: join(out, name), content })) ?? [];
  if (answer === "text") tell(file, written);
  if (!writeTogether(files)) {
    say(`写不进目录“${out}”，原有文件没有改动。请检查是否有写入权限、磁盘是否已满。`);
    return exitCodes.unreadable;
  }
  const targets = files.map(({ target }) => target);
  if (answer === "json") process.stdout.write(`${JSON.stringify(answerOf(file, targets, written))}\n`);
  else for (const target of targets) process.stdout.write(`${target}\n`);
  if (written.files === null) return exitCodes.unreadable;
  return written.problems.some((p) => p.severity === "error") ? exitCodes.errors : exitCodes.clean;
}

/** The JSON of a budget, or of a filled entry workbook, whose errors are told at their cells; null where there are any. */
function budgetTextOf(bytes: Uint8Array, file: string): string | null {
  if (!isPackage(bytes)) return new TextDecoder().decode(bytes);
  const read = importEntry(bytes, file);
  if ("refused" in read) {
    say(read.refused.message);
    return null;
  }
  if (read.whole && read.budget !== null) return budgetJson(read.budget);
  for (const { message } of read.problems) say(message);
  say(`${file}：工作簿有错，什么都没有写。`);
  return null;
}

/** True for a ZIP package, as every workbook is one. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Every problem in a sentence, then what became of the files. */
function tell(file: string, written: WrittenBudget): void {
  for (const p of written.problems) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
  if (written.files === null) say(`${file}：预算有错，什么都没有写。要先看样子，可加 --draft 写成草稿。`);
  else {
    for (const { what, amount } of written.taken) say(`${file}：${what}的上年数${amount}取自上年公开文件。`);
    if (written.draft) say(`${file}：写的是草稿，不得公开。`);
    else if (written.problems.some(({ severity }) => severity === "error"))
      say(`${file}：已写出，但填写的文字与数字矛盾（见上面的自查结果），请改正后重新编制再公开。`);
  }
}

/** One line of JSON for a budget: what was written, which texts are missing, what is wrong. */
function answerOf(file: string, written: readonly string[], budget: WrittenBudget) {
  if (budget.files === null) return { file, written, problems: budget.problems };
  const { draft, missing, taken, carried, problems } = budget;
  return { file, written, draft, missing, taken, carried, problems };
}
