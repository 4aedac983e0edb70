import { argumentsOf, oneOf } from "../arguments.ts";
import { besideIn, besideOptions } from "../beside.ts";
import { budgetTextIn } from "../budget-text.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import type { FileToVerify } from "../file-thread/messages.ts";
import { load } from "../files.ts";

/**
 * `mingce verify FILE... [--budget BUDGET]`: by what each file was made, and whether it still says the same. What the
 * disclosure was written beside (last year, earlier texts) is named as it was for `write`.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    budget: { type: "string" },
    format: { type: "string" },
    ...besideOptions,
  });
  const format = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || format === null) return exitCodes.usage;
  if (given.positionals.length === 0) {
    say("请给出要验证的文件。");
    return exitCodes.usage;
  }
  const { budget: ledger } = given.values;
  const budget = typeof ledger === "string" ? budgetTextIn(ledger, true) : null;
  const beside = besideIn(given.values);
  if (typeof beside === "number") return beside;
  if (typeof budget === "number") return exitCodes.unreadable;
  const thread = new FileThread();
  try {
    let code: number = exitCodes.clean;
    for (const file of given.positionals)
      code = Math.max(code, await verifyOne(thread, file, { budget, beside, format }));
    return code;
  } finally {
    await thread.close();
  }
}

async function verifyOne(
  thread: FileThread,
  file: string,
  asked: Pick<FileToVerify, "budget" | "beside" | "format">,
): Promise<number> {
  const loaded = load(file);
  const answer =
    "bytes" in loaded ? await thread.run("verify", { file, bytes: loaded.bytes, ...asked }, file) : loaded;
  if (!("report" in answer)) {
    if (asked.format === "json") process.stdout.write(`${JSON.stringify(answer)}\n`);
    say(`${file}：${answer.refused.message}`);
    return exitCodes.unreadable;
  }
  process.stdout.write(answer.report);
  if (answer.refused !== null) say(`${file}：${answer.refused.refused.message}`);
  for (const problem of answer.problems) say(`预算文件不能用：${problem}`);
  if (answer.refused !== null || answer.problems.length > 0) return exitCodes.unreadable;
  return answer.holds ? exitCodes.clean : exitCodes.errors;
}
