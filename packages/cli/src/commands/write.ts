import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WritableFormat, writableFormats, writeBudget } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load } from "../files.ts";

/** `mingce write BUDGET --out DIR`: the whole disclosure from a ledger, one file a format. */
export async function write(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { out: { type: "string" }, formats: { type: "string" } });
  if (given === null) return exitCodes.usage;
  const { out, formats = writableFormats.join(",") } = given.values;
  const asked = String(formats).split(",");
  const unknown = asked.filter((f) => !writableFormats.some((w) => w === f));
  if (given.positionals.length === 0 || typeof out !== "string" || unknown.length > 0) {
    if (given.positionals.length === 0) say("请给出预算文件（JSON）。");
    else if (typeof out !== "string") say("请用 --out 给出写到哪个目录。");
    else say(`不能写成 ${unknown.join("、")}；目前可写 ${writableFormats.join("、")}。`);
    return exitCodes.usage;
  }
  let code: number = exitCodes.clean;
  for (const file of given.positionals)
    code = Math.max(code, await writeOne(file, out, asked as WritableFormat[]));
  return code;
}

async function writeOne(file: string, out: string, formats: readonly WritableFormat[]): Promise<number> {
  const loaded = load(file);
  if ("refused" in loaded) {
    say(`${file}：${loaded.refused.message}`);
    return exitCodes.unreadable;
  }
  const written = await writeBudget(readFileSync(file, "utf8"), formats);
  if (written.files === null) {
    for (const p of written.problems) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
    say(`${file}：预算有错，什么都没有写。`);
    return exitCodes.unreadable;
  }
  for (const p of written.warnings) say(`${file}${p.where === "" ? "" : ` ${p.where}`}：${p.message}`);
  mkdirSync(out, { recursive: true });
  for (const { format, content } of written.files) {
    const target = join(out, `${fileName(written.body)}${written.year}年预算公开.${format}`);
    writeFileSync(target, content);
    process.stdout.write(`${target}\n`);
  }
  return exitCodes.clean;
}

/** A body's name as a file name: what no file system takes becomes a dash. */
function fileName(body: string): string {
  return body.replace(/[\\/:*?"<>|\s]/g, "-").slice(0, 60);
}
