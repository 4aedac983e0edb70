import { writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { printPage } from "@mingce/app/waiting";
import { say } from "./exit.ts";
import type { CheckExtras, FileReport } from "./file-thread/messages.ts";

/** Files that a check writes besides what it prints; null where not asked for. */
export interface Outputs {
  readonly report: string | null;
  readonly annotated: string | null;
}

/** The files named with --report and --annotated; null, with a sentence, where they cannot be. */
export function outputsOf(
  { report, annotated }: Readonly<Record<string, string | boolean | undefined>>,
  files: readonly string[],
): Outputs | null {
  const outputs = { report: named(report), annotated: named(annotated) };
  const asked = [outputs.report, outputs.annotated].filter((name) => name !== null);
  const inputs = files.map((file) => resolve(file));
  const wrong =
    asked.length > 0 && files.length > 1
      ? "--report 和 --annotated 一次只能用于一个文件。"
      : outputs.report !== null && !/^\.(?:html|pdf)$/i.test(extname(outputs.report))
        ? "--report 的文件名要以 .html 或 .pdf 结尾。"
        : asked.some((name) => inputs.includes(resolve(name)))
          ? "不能写到要核对的文件上。请另取一个文件名。"
          : null;
  if (wrong === null) return outputs;
  say(wrong);
  return null;
}

function named(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** What a check has to make for these files. */
export function extrasOf({ report, annotated }: Outputs): CheckExtras {
  return { page: report !== null, annotated: annotated !== null };
}

/** Writes what was made; false, with a sentence, where something was not. */
export async function writeOutputs({ page, annotated }: FileReport, outputs: Outputs): Promise<boolean> {
  const written: boolean[] = [];
  if (outputs.report !== null && page !== null) {
    const made = /\.pdf$/i.test(outputs.report) ? await printPage(page) : { bytes: page };
    written.push("why" in made ? told(made.why) : put(outputs.report, made.bytes));
  }
  if (outputs.annotated !== null && annotated !== null)
    written.push(
      "refused" in annotated ? told(annotated.refused.message) : put(outputs.annotated, annotated.bytes),
    );
  return written.every((done) => done);
}

function put(name: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(name, content);
    return true;
  } catch {
    return told(`写不进“${name}”。请检查目录是否存在、是否有写入权限。`);
  }
}

function told(sentence: string): boolean {
  say(sentence);
  return false;
}
