/** A PostgreSQL server of its own for one test file, where PostgreSQL is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running server: `url` names an empty database on it. */
export interface ThrowAwayServer {
  readonly version: string;
  readonly url: string;
  readonly run: (sql: string) => void;
  readonly stop: () => void;
}

const installed = "/usr/lib/postgresql";

/** The newest PostgreSQL of this computer, or null. */
export function installedPostgres(): string | null {
  if (!existsSync(installed)) return null;
  const versions = readdirSync(installed).filter((version) =>
    existsSync(join(installed, version, "bin/initdb")),
  );
  return versions.sort((a, b) => Number(b) - Number(a))[0] ?? null;
}

/** Starts a server on a socket in a temporary folder; as root through the user `postgres`, whom it insists on. */
export function startServer(version: string): ThrowAwayServer {
  const folder = mkdtempSync(join(tmpdir(), "mingce-pg-"));
  const bin = join(installed, version, "bin");
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" }));
    chmodSync(folder, 0o700);
    chownSync(folder, id, id);
  }
  const run = (program: string, ...args: string[]): void => {
    const command = [join(bin, program), ...args];
    const [first = "", ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
    const { status, stderr } = spawnSync(first, rest, { encoding: "utf8", cwd: folder, timeout: 30_000 });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "mingce", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}'`;
  run("pg_ctl", "-D", data, "-l", join(folder, "log"), "-o", options, "-w", "start");
  const socket = encodeURIComponent(folder);
  return {
    version,
    url: `postgresql://mingce@${socket}/postgres`,
    run: (sql) => run("psql", "-h", folder, "-U", "mingce", "-d", "postgres", "-q", "-c", sql),
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
