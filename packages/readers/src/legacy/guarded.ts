import { type ChildProcess, spawn } from "node:child_process";

/** How a program is started. */
export interface Start {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** After which it is killed, in milliseconds. */
  readonly limit: number;
}

/**
 * What stands between us and the program, a Node of its own: it kills the program, and all that it started, as soon as
 * our end of the pipe closes, however we end. Where there are no groups of processes, the program alone goes.
 */
const guard = `
const [program, ...options] = process.argv.slice(1);
const child = require("node:child_process").spawn(program, options, { stdio: "ignore", detached: true });
const kill = () => {
  try { process.kill(-child.pid, "SIGKILL"); } catch { child.kill("SIGKILL"); }
  process.exit(1);
};
child.on("error", () => process.exit(2)).on("exit", () => process.exit(0));
process.stdin.on("end", kill).on("error", kill).resume();
`;

/**
 * Runs a program to its end; false where it had to be killed. It does not outlive whoever asked: a thread that is
 * ended in the middle of it, or a process that is killed, closes the pipe of the guard.
 * Errors: rejects where the program cannot be started.
 */
export function runGuarded(program: string, options: readonly string[], start: Start): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ["-e", guard, "--", program, ...options], {
      cwd: start.folder,
      env: start.env,
      stdio: ["pipe", "ignore", "ignore"],
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.stdin?.end();
    }, start.limit);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (late) resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error("The program could not be started."));
    });
  });
}
