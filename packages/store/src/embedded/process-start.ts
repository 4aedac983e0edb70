import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, in a form that is the same whenever and by whomever it is asked; null where no such process
 * runs, "unknown" where one runs but the system does not tell when it began.
 *
 * A number of a process is used again after it ends, and after every start of a container; with the beginning it
 * names one process. A process that ended but was not collected by its parent counts as ended.
 * Source: proc(5), fields 3 and 22 of /proc/<pid>/stat, with the boot it belongs to; elsewhere ps(1).
 * Limit: on Windows always "unknown", so a number used again counts as the same process.
 */
export function processStart(pid: number): string | null {
  if (!isAlive(pid)) return null;
  const fields = procFields(pid);
  if (fields !== null) {
    const [state = "", began = ""] = [fields[0], fields[19]];
    return state === "Z" || state === "X" ? null : `${bootId()} ${began}`;
  }
  return psStart(pid) ?? "unknown";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // another user's process
  }
}

/** Fields from the third on: the second, the program's name, may hold spaces and brackets. */
function procFields(pid: number): readonly string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function bootId(): string {
  return read("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function psStart(pid: number): string | null {
  try {
    const answer = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    return answer.trim() || null;
  } catch {
    return null;
  }
}
