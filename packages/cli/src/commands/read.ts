import { readDisclosureFile, readingJson } from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load } from "../files.ts";

/** `mingce read FILE...`: what each document says, as JSON. */
export async function read(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { format: { type: "string" }, form: { type: "string" } });
  const format = given === null ? null : oneOf(given.values.format, "format", ["json"]);
  if (given === null || format === null) return exitCodes.usage;
  if (given.positionals.length === 0) {
    say("请给出要读取的文件。");
    return exitCodes.usage;
  }
  const options = typeof given.values.form === "string" ? { form: given.values.form } : {};
  let code: number = exitCodes.clean;
  for (const file of given.positionals) {
    const loaded = load(file);
    const result = "refused" in loaded ? loaded : readDisclosureFile(loaded.bytes, file, options);
    if ("refused" in result) {
      process.stdout.write(`${JSON.stringify(result)}\n`);
      say(`${file}：${result.refused.message}`);
      code = exitCodes.unreadable;
    } else process.stdout.write(readingJson(result.reading));
  }
  return code;
}
