import {
  type Checked,
  checkFile,
  checkLine,
  type Refused,
  reportHtml,
  reportSarif,
  reportText,
} from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
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
  const options = typeof given.values.form === "string" ? { form: given.values.form } : {};
  const line = progress();
  const results: (Checked | Refused)[] = [];
  let code: number = exitCodes.clean;
  files.forEach((file, i) => {
    line.step(i, files.length, file);
    const loaded = load(file);
    const result = "refused" in loaded ? loaded : checkFile(loaded.bytes, file, options);
    code = Math.max(code, exitOf(result));
    line.end();
    if (format === "json") process.stdout.write(`${checkLine(result)}\n`);
    if (format === "text") process.stdout.write(reportText(result));
    if (format === "html" && !("refused" in result)) process.stdout.write(reportHtml(result));
    if (format === "html" && "refused" in result) say(result.refused.message);
    if (format === "sarif") results.push(result);
  });
  if (format === "sarif") process.stdout.write(reportSarif(results));
  return code;
}

/** The exit code one file deserves. */
export function exitOf(result: Checked | Refused): number {
  if ("refused" in result) return exitCodes.unreadable;
  return result.summary.error > 0 ? exitCodes.errors : exitCodes.clean;
}
