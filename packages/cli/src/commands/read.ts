import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
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
  const thread = new FileThread();
  try {
    const form = await thread.form(given.values.form);
    return form === undefined ? exitCodes.usage : await readAll(thread, given.positionals, form);
  } finally {
    await thread.close();
  }
}

async function readAll(thread: FileThread, files: readonly string[], form: string | null): Promise<number> {
  let code: number = exitCodes.clean;
  for (const file of files) {
    const loaded = load(file);
    const answer =
      "bytes" in loaded ? await thread.run("read", { file, bytes: loaded.bytes, form }, file) : loaded;
    const refused = "report" in answer ? answer.refused : answer;
    process.stdout.write("report" in answer ? answer.report : `${JSON.stringify(answer)}\n`);
    if (refused === null) continue;
    say(`${file}：${refused.refused.message}`);
    code = exitCodes.unreadable;
  }
  return code;
}
