import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import { load } from "../files.ts";

/** `mingce verify FILE... [--budget BUDGET.json]`: by what each file was made, and whether it still says the same. */
export async function verify(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { budget: { type: "string" }, format: { type: "string" } });
  const format = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || format === null) return exitCodes.usage;
  if (given.positionals.length === 0) {
    say("请给出要验证的文件。");
    return exitCodes.usage;
  }
  const budget = ledgerIn(given.values.budget);
  if (typeof budget === "number") return budget;
  const thread = new FileThread();
  try {
    let code: number = exitCodes.clean;
    for (const file of given.positionals)
      code = Math.max(code, await verifyOne(thread, file, budget?.text ?? null, format));
    return code;
  } finally {
    await thread.close();
  }
}

/** The ledger named with --budget: null where none was; a sentence and the exit code where it cannot be read. */
function ledgerIn(file: string | boolean | undefined): { readonly text: string } | null | number {
  if (typeof file !== "string") return null;
  const loaded = load(file);
  if ("bytes" in loaded) return { text: new TextDecoder().decode(loaded.bytes) };
  say(`预算文件“${file}”不能用：${loaded.refused.message}`);
  return exitCodes.unreadable;
}

async function verifyOne(
  thread: FileThread,
  file: string,
  budget: string | null,
  format: "text" | "json",
): Promise<number> {
  const loaded = load(file);
  const answer =
    "bytes" in loaded
      ? await thread.run("verify", { file, bytes: loaded.bytes, budget, format }, file)
      : loaded;
  if (!("report" in answer)) {
    if (format === "json") process.stdout.write(`${JSON.stringify(answer)}\n`);
    say(`${file}：${answer.refused.message}`);
    return exitCodes.unreadable;
  }
  process.stdout.write(answer.report);
  if (answer.refused !== null) say(`${file}：${answer.refused.refused.message}`);
  for (const problem of answer.problems) say(`预算文件不能用：${problem}`);
  if (answer.refused !== null || answer.problems.length > 0) return exitCodes.unreadable;
  return answer.holds ? exitCodes.clean : exitCodes.errors;
}
