import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusLine, corpusLine, corpusTable, corpusWorkbook, rulesVersion } from "@mingce/app";
import { argumentsOf, oneOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { FileThread } from "../file-thread/file-thread.ts";
import { load } from "../files.ts";
import { progress } from "../progress.ts";

/**
 * `mingce corpus DIR...`: every file below the folders read and checked, with progress and a table. With --results each
 * line is kept as it is made; a second run takes the lines of unchanged files, checked with the same rules, from there.
 * With --workbook everything is written as one workbook as well, with what changed since the workbook was last written:
 * the lines of a run are kept beside it.
 */
export async function corpus(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    results: { type: "string" },
    format: { type: "string" },
    workbook: { type: "string" },
  });
  const format = given === null ? null : oneOf(given.values.format, "format", ["text", "json"]);
  if (given === null || format === null) return exitCodes.usage;
  const folders = given.positionals;
  const missing = folders.find((folder) => !isFolder(folder));
  if (folders.length === 0 || missing !== undefined) {
    say(missing === undefined ? "请给出要核对的目录。" : `没有“${missing}”这个目录。`);
    return exitCodes.usage;
  }
  const { workbook } = given.values;
  if (typeof workbook === "string" && !/\.xlsx$/i.test(workbook)) {
    say("--workbook 的文件名要以 .xlsx 结尾。");
    return exitCodes.usage;
  }
  const results = typeof given.values.results === "string" ? given.values.results : null;
  const known = new Map((results === null ? [] : linesIn(results)).map((l) => [l.sha256, l]));
  const files = folders.flatMap(filesBelow);
  const line = progress();
  const thread = new FileThread();
  const lines: CorpusLine[] = [];
  try {
    for (const [i, file] of files.entries()) {
      line.step(i, files.length, file);
      const one = await checkOne(thread, file, known);
      if (results !== null && known.get(one.sha256) !== one)
        appendFileSync(results, `${JSON.stringify(one)}\n`);
      lines.push(one);
      if (format === "json") process.stdout.write(`${JSON.stringify(one)}\n`);
    }
  } finally {
    await thread.close();
  }
  line.end();
  if (format === "text") process.stdout.write(corpusTable(lines));
  if (typeof workbook === "string" && !(await writeWorkbook(workbook, lines))) return exitCodes.unreadable;
  if (lines.some((l) => l.refused !== null)) return exitCodes.unreadable;
  return lines.some((l) => l.summary.error > 0) ? exitCodes.errors : exitCodes.clean;
}

/** Writes the workbook against the lines of the last one, then keeps these; false, with a sentence, where it cannot. */
async function writeWorkbook(workbook: string, lines: readonly CorpusLine[]): Promise<boolean> {
  const kept = `${workbook}.last.jsonl`;
  const last = linesIn(kept);
  try {
    writeFileSync(workbook, await corpusWorkbook(lines, last));
    writeFileSync(kept, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    say(`写不进“${workbook}”。请检查目录是否存在、是否有写入权限，文件是否正在 Excel 里打开。`);
    return false;
  }
}

async function checkOne(
  thread: FileThread,
  file: string,
  known: ReadonlyMap<string, CorpusLine>,
): Promise<CorpusLine> {
  const loaded = load(file);
  if ("refused" in loaded) return corpusLine(file, "", loaded, 0);
  const { bytes } = loaded;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const before = known.get(sha256);
  if (before?.file === file && before.version === rulesVersion) return before;
  const start = performance.now();
  const answer = await thread.run("corpus", { file, bytes, form: null, sha256 }, file);
  return "sha256" in answer ? answer : corpusLine(file, sha256, answer, performance.now() - start);
}

/** The lines kept in a file; none where there is no such file. */
function linesIn(file: string): readonly CorpusLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((l): CorpusLine[] => {
    try {
      return [JSON.parse(l)];
    } catch {
      return []; // A line cut off by an interruption is made anew.
    }
  });
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((e) =>
      e.isDirectory() ? filesBelow(join(folder, e.name)) : e.isFile() ? [join(folder, e.name)] : [],
    )
    .sort();
}
