/** Entry of the command line. A command's program is loaded only when that command is called. */
import { exitCodes, say } from "./exit.ts";
import { usage } from "./usage.ts";

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  read: async () => (await import("./commands/read.ts")).read,
  compare: async () => (await import("./commands/compare.ts")).compare,
  write: async () => (await import("./commands/write.ts")).write,
  workbook: async () => (await import("./commands/workbook.ts")).workbook,
  import: async () => (await import("./commands/import.ts")).importWorkbook,
  rollup: async () => (await import("./commands/rollup.ts")).rollup,
  verify: async () => (await import("./commands/verify.ts")).verify,
  leak: async () => (await import("./commands/leak.ts")).leak,
  corpus: async () => (await import("./commands/corpus.ts")).corpus,
  serve: async () => (await import("./commands/serve.ts")).serve,
  restore: async () => (await import("./commands/restore.ts")).restore,
};

// Who reads our output may stop reading (`| head`): then there is nobody to say anything to. 141 is what a shell calls
// a program that a closed pipe ended; it is no verdict on a file.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(141);
  });
}

const [name, ...args] = process.argv.slice(2);
if (name === "--help" || name === "-h" || name === "help") {
  process.stdout.write(usage);
} else {
  const load = name === undefined ? undefined : commands[name];
  if (load === undefined) {
    say(name === undefined ? "请给出命令。" : `没有“${name}”这个命令。`);
    process.stderr.write(usage);
    process.exitCode = exitCodes.usage;
  } else {
    process.exitCode = await run(load);
  }
}

async function run(load: () => Promise<Command>): Promise<number> {
  try {
    return await (await load())(args);
  } catch (error) {
    // A fault of the program, not of the input: said as such, without its inner workings.
    if (process.env.MINGCE_DEBUG !== undefined) throw error;
    say(
      `程序出错，没有得到结果：${error instanceof Error ? error.message : String(error)}。请把命令和文件类型告知维护者。`,
    );
    return exitCodes.unreadable;
  }
}
