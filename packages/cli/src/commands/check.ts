import { checkLine, type Refused, reportText, type SarifFile } from "@mingce/app/waiting";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import type { CheckFormat } from "../file-thread/messages.ts";
import { load } from "../files.ts";
import { progress } from "../progress.ts";

/** `mingce check FILE...`: one report a file, in the order given. */
export async function check(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { format: { type: "string" }, form: { type: "string" } });
  const format =
    given === null ? null : oneOf(given.values.format, "format", ["text", "json", "sarif", "html"]);
  if (given === null || format === null) return exitCodes.usage;
  const files = given.positionals;
  if (files.length === 0 || (format === "html" && files.length > 1)) {
    say(files.length === 0 ? "请给出要核对的文件。" : "--format html 一次只能核对一个文件。");
    return exitCodes.usage;
  }
  const thread = new FileThread();
  try {
    const form = await thread.form(given.values.form);
    return form === undefined ? exitCodes.usage : await checkAll(thread, files, form, format);
  } finally {
    await thread.close();
  }
}

async function checkAll(
  thread: FileThread,
  files: readonly string[],
  form: string | null,
  format: CheckFormat,
): Promise<number> {
  const line = progress();
  const sarif: (SarifFile | Refused)[] = [];
  let code: number = exitCodes.clean;
  for (const [i, file] of files.entries()) {
    line.step(i, files.length, file);
    const loaded = load(file);
    const answer =
      "bytes" in loaded
        ? await thread.run("check", { file, bytes: loaded.bytes, form, format }, file)
        : loaded;
    const refused = "report" in answer ? answer.refused : answer;
    line.end();
    if ("report" in answer) process.stdout.write(answer.report);
    else process.stdout.write(refusalReport(answer, format));
    if (refused !== null && format === "html") say(refused.refused.message);
    if (refused !== null) code = exitCodes.unreadable;
    else if ("report" in answer && answer.errors > 0) code = Math.max(code, exitCodes.errors);
    const kept = refused ?? ("report" in answer ? answer.sarif : null);
    if (kept !== null) sarif.push(kept);
  }
  if (format !== "sarif") return code;
  const log = await thread.run("sarif", sarif);
  if (typeof log !== "string") say(log.refused.message);
  else process.stdout.write(log);
  return typeof log === "string" ? code : exitCodes.unreadable;
}

/** The report of a file that did not come to be checked. */
function refusalReport(refused: Refused, format: CheckFormat): string {
  if (format === "json") return `${checkLine(refused)}\n`;
  return format === "text" ? reportText(refused) : "";
}
