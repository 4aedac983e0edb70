import {
  checkLine,
  type FileToCompare,
  type Refused,
  readVerdicts,
  reportText,
  type SarifFile,
  type Verdicts,
} from "@mingce/app/waiting";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import type { CheckFormat } from "../file-thread/messages.ts";
import { load } from "../files.ts";
import { extrasOf, type Outputs, outputsOf, writeOutputs } from "../outputs.ts";
import { progress } from "../progress.ts";

/** `mingce check FILE...`: one report a file, in the order given. */
export async function check(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const given = argumentsOf(args, {
    format: text,
    form: text,
    verdicts: text,
    "last-year": text,
    report: text,
    annotated: text,
  });
  const format =
    given === null ? null : oneOf(given.values.format, "format", ["text", "json", "sarif", "html"]);
  if (given === null || format === null) return exitCodes.usage;
  const files = given.positionals;
  const outputs = outputsOf(given.values, files);
  if (outputs === null) return exitCodes.usage;
  if (files.length === 0 || (format === "html" && files.length > 1)) {
    say(files.length === 0 ? "请给出要核对的文件。" : "--format html 一次只能核对一个文件。");
    return exitCodes.usage;
  }
  const verdicts = verdictsIn(given.values.verdicts);
  if (verdicts === undefined) return exitCodes.usage;
  const lastYear = lastYearIn(given.values["last-year"], files);
  if (typeof lastYear === "number") return lastYear;
  const thread = new FileThread();
  try {
    const form = await thread.form(given.values.form);
    return form === undefined
      ? exitCodes.usage
      : await checkAll(thread, files, { form, format, verdicts, lastYear }, outputs);
  } finally {
    await thread.close();
  }
}

/** The verdicts in the file named with --verdicts: null where none was, a sentence and undefined where it is no such file. */
function verdictsIn(file: string | boolean | undefined): Verdicts | null | undefined {
  if (typeof file !== "string") return null;
  const loaded = load(file);
  const read = "bytes" in loaded ? readVerdicts(loaded.bytes) : { problem: loaded.refused.message };
  if (!("problem" in read)) return read;
  say(`判断文件“${file}”不能用：${read.problem}`);
  return undefined;
}

/** Last year's document named with --last-year: null where none was; a sentence and the exit code where it cannot be used. */
function lastYearIn(
  file: string | boolean | undefined,
  files: readonly string[],
): FileToCompare | null | number {
  if (typeof file !== "string") return null;
  if (files.length > 1) {
    say("--last-year 一次只能用于一个文件。");
    return exitCodes.usage;
  }
  const loaded = load(file);
  if ("bytes" in loaded) return { file, bytes: loaded.bytes };
  say(`上年的文件“${file}”不能用：${loaded.refused.message}`);
  return exitCodes.unreadable;
}

/** How each file is checked and reported. */
interface How {
  readonly form: string | null;
  readonly format: CheckFormat;
  readonly verdicts: Verdicts | null;
  readonly lastYear: FileToCompare | null;
}

async function checkAll(
  thread: FileThread,
  files: readonly string[],
  how: How,
  outputs: Outputs,
): Promise<number> {
  const { format } = how;
  const line = progress();
  const sarif: (SarifFile | Refused)[] = [];
  let code: number = exitCodes.clean;
  for (const [i, file] of files.entries()) {
    line.step(i, files.length, file);
    const loaded = load(file);
    const answer =
      "bytes" in loaded
        ? await thread.run("check", { file, bytes: loaded.bytes, ...how, extras: extrasOf(outputs) }, file)
        : loaded;
    const refused = "report" in answer ? answer.refused : answer;
    line.end();
    if ("report" in answer) process.stdout.write(answer.report);
    else process.stdout.write(refusalReport(answer, format));
    if ("report" in answer && !(await writeOutputs(answer, outputs))) code = exitCodes.unreadable;
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
