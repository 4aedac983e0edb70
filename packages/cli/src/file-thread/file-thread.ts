import { existsSync } from "node:fs";
import { type Refused, type TaskLimits, TaskStopped, WorkThread } from "@mingce/app/waiting";
import { say } from "../exit.ts";
import type { FileTask, FileWork } from "./messages.ts";

/** Limits of one file: a real document takes about 0.2 s and 100 MB. */
const usualLimits: TaskLimits = { milliseconds: 60_000, megabytes: 1024 };

const failed =
  "核对这个文件时程序出错，没有得到结果。请把文件类型告知维护者；设置环境变量 MINGCE_DEBUG=1 再运行，可以看到出错的位置。";

/** The thread that works on the files a person names; a file that takes too much of it is refused. */
export class FileThread {
  readonly #limits = limitsOf(process.env.MINGCE_SECONDS);
  readonly #thread = new WorkThread(program, this.#limits);

  /**
   * Does one piece of work; refused where it took too much time or memory, and where the program itself failed on the
   * file: the files after it are worked on. With MINGCE_DEBUG such a fault is thrown.
   */
  async run<Kind extends keyof FileWork>(
    kind: Kind,
    of: FileWork[Kind]["takes"],
    file = "",
  ): Promise<FileWork[Kind]["answers"] | Refused> {
    const task = { kind, of } as FileTask; // pairs of FileWork by the signature above
    try {
      return (await this.#thread.perform(task)) as FileWork[Kind]["answers"];
    } catch (error) {
      if (error instanceof TaskStopped) return refused(file, error.reason, this.#limits);
      if (process.env.MINGCE_DEBUG !== undefined) throw error;
      return { file, refused: { code: "program/failed", message: failed } };
    }
  }

  /** The form a person named with --form: null where none was, a sentence and undefined where nobody knows it. */
  async form(given: string | boolean | undefined): Promise<string | null | undefined> {
    if (typeof given !== "string") return null;
    const known = await this.run("forms", null);
    if ("refused" in known || known.includes(given)) return given;
    say(`没有名为“${given}”的样式。可用的样式有：${known.join("、")}。`);
    return undefined;
  }

  /** Ends the thread, so that the program can end. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** MINGCE_SECONDS gives a file another time limit, in seconds. */
function limitsOf(given: string | undefined): TaskLimits {
  const seconds = Number(given);
  return seconds > 0 ? { ...usualLimits, milliseconds: seconds * 1000 } : usualLimits;
}

function refused(file: string, reason: TaskStopped["reason"], limits: TaskLimits): Refused {
  const what = reason === "time" ? `用时超过${limits.milliseconds / 1000}秒` : "内容过大或过于复杂";
  const message = `核对${what}，已经停止。请确认选对了文件；如果里面有多份文档，请拆开后逐份核对。`;
  return { file, refused: { code: reason === "time" ? "file/too-slow" : "file/too-complex", message } };
}

/** The thread's program stands beside the built program, or one folder up from a chunk of it. */
function program(): URL {
  const places = ["./file-worker.js", "../file-worker.js"].map((place) => new URL(place, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error("找不到核对程序 file-worker.js，请在项目根目录运行 npm run build");
  return found;
}
