import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Refused } from "@mingce/app";
import { say } from "./exit.ts";

/** The largest file the command line loads into memory; readers set their own, smaller limits. */
const largest = 200 * 1024 * 1024;

/** The bytes of a file, or a clear sentence why there are none. */
export function load(file: string): { readonly bytes: Uint8Array } | Refused {
  try {
    const { size } = statSync(file);
    if (size > largest)
      return refuse(
        file,
        "file/too-large",
        `文件有${Math.round(size / 1024 / 1024)}MB，超过200MB。请确认选对了文件。`,
      );
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") return refuse(file, "file/missing", "没有这个文件。请检查路径。");
    if (code === "EISDIR")
      return refuse(file, "file/is-folder", "这是目录，不是文件。批量核对请用 mingce corpus。");
    if (code === "EACCES") return refuse(file, "file/not-allowed", "没有读取这个文件的权限。");
    return refuse(file, "file/unreadable", `文件读不出来（${code || "未知原因"}）。请检查磁盘和文件。`);
  }
}

/** Writes a file and prints its name; false, with a sentence, where it cannot be written. */
export function save(name: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(name, content);
  } catch {
    say(`写不进“${name}”。请检查目录是否存在、是否有写入权限。`);
    return false;
  }
  process.stdout.write(`${name}\n`);
  return true;
}

function refuse(file: string, code: string, message: string): Refused {
  return { file, refused: { code, message } };
}
