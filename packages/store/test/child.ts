import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { bundleProgram } from "../bin/worker-program.mjs";

/** The writing child, seen from its parent. */
export class Child {
  #text = "";

  private constructor(readonly process: ChildProcess) {
    process.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#text += text;
    });
  }

  /** Starts a child (writing-child.ts) that writes documents from number `first` on. */
  static async start(folder: string, first: number, statements = 200): Promise<Child> {
    const program = await bundleProgram("test/writing-child.ts");
    const args = [program, folder, String(first), String(statements)];
    return new Child(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] }));
  }

  /** Whole lines the child has printed. */
  get lines(): readonly string[] {
    return this.#text.split("\n").slice(0, -1);
  }

  /** Numbers of the documents that were acknowledged. */
  get saved(): readonly number[] {
    return this.lines.flatMap((line) => (line.startsWith("saved ") ? [Number(line.slice(6))] : []));
  }

  /** Waits until a line begins with this. */
  async says(beginning: string): Promise<string> {
    for (;;) {
      const line = this.lines.find((each) => each.startsWith(beginning));
      if (line !== undefined) return line;
      if (this.process.exitCode !== null) throw new Error(`The child ended: ${this.#text}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Kills it as the system would, with no time for anything, and reads what it had printed. */
  async kill(): Promise<void> {
    const closed = once(this.process, "close");
    this.process.kill("SIGKILL");
    await closed;
  }
}
