import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import { load } from "../files.ts";

/** `mingce compare FILE FILE...`: one report on all files that belong together, by what they say of themselves. */
export async function compare(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { format: { type: "string" } });
  const format = given === null ? null : oneOf(given.values.format, "format", ["text", "json", "html"]);
  if (given === null || format === null) return exitCodes.usage;
  const files = given.positionals;
  if (files.length < 2) {
    say("请给出至少两个要比对的文件。");
    return exitCodes.usage;
  }
  const loaded = files.map((file) => {
    const content = load(file);
    return "bytes" in content ? { file, bytes: content.bytes } : content;
  });
  const thread = new FileThread();
  try {
    const answer = await thread.run("compare", { files: loaded, format }, files.join("、"));
    if (!("report" in answer)) {
      if (format === "json") process.stdout.write(`${JSON.stringify(answer)}\n`);
      say(answer.refused.message);
      return exitCodes.unreadable;
    }
    process.stdout.write(answer.report);
    if (answer.refused > 0) return exitCodes.unreadable;
    return answer.errors > 0 || answer.nothingCompared ? exitCodes.errors : exitCodes.clean;
  } finally {
    await thread.close();
  }
}
