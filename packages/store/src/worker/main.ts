/**
 * The worker thread that owns an embedded database: it opens it, answers requests one after the other, keeps it, and
 * closes it. PGlite computes on the thread that calls it, so no other thread may.
 */
import { existsSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { reasonOf } from "../refusal.ts";
import type { QueryRows, WorkerAnswer, WorkerRequest, WorkerStart, WorkerTask } from "./messages.ts";
import { type EmbeddedDatabase, makeDatabase, openDatabase } from "./open-database.ts";
import { Upkeep } from "./upkeep.ts";
import { removePartialDumps } from "./write-dump.ts";

/** How often it is looked whether a dump is due although nobody asks for anything. */
const idleCheck = 30_000;

const port = parentPort;
if (port === null) throw new Error("This program runs as a worker thread.");
const say = (message: WorkerStart | WorkerAnswer): void => port.postMessage(message);

const task = workerData as WorkerTask; // given by EmbeddedWorker, which is typed
try {
  if (task.kind === "restore") await makeDatabase(task.folder, task.dump);
  else serve(task, await openDatabase(task.folder));
  say({ opened: true });
} catch (error) {
  say({ opened: false, reason: reasonOf(error) });
}

function serve({ folder, dumps }: WorkerTask & { kind: "serve" }, database: EmbeddedDatabase): void {
  if (existsSync(folder.dumps)) removePartialDumps(folder);
  const upkeep = new Upkeep(database, folder, dumps);
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(work).catch(() => undefined);
  };
  port?.on("message", (request: WorkerRequest) => {
    inTurn(async () => {
      say(await answer(request, database, upkeep));
      if (request.kind === "query") await upkeep.afterRequest();
    });
  });
  setInterval(() => inTurn(() => upkeep.afterRequest()), idleCheck).unref();
}

async function answer(
  request: WorkerRequest,
  database: EmbeddedDatabase,
  upkeep: Upkeep,
): Promise<WorkerAnswer> {
  const { id } = request;
  const { failure } = database.files;
  // After a refused sync PostgreSQL has stopped itself; a further call would never return.
  if (failure !== null && request.kind !== "close") {
    return {
      id,
      ok: false,
      code: "58030",
      message: `磁盘未能保存数据，数据库已停止，请检查磁盘后重新启动：${failure}`,
    };
  }
  try {
    return { id, ok: true, value: await carryOut(request, database, upkeep) };
  } catch (error) {
    const code = (error as { code?: unknown }).code; // PostgreSQL's five letters, where it is its error
    return { id, ok: false, code: typeof code === "string" ? code : null, message: reasonOf(error) };
  }
}

async function carryOut(
  request: WorkerRequest,
  { pg, files }: EmbeddedDatabase,
  upkeep: Upkeep,
): Promise<unknown> {
  if (request.kind === "counts") return upkeep.counts;
  if (request.kind === "dump") return upkeep.dump();
  if (request.kind === "close") {
    if (files.failure !== null) return null;
    await upkeep.beforeClose();
    return pg.close();
  }
  const { rows, affectedRows } = await pg.query(request.sql, [...request.parameters]);
  const answered: QueryRows = { rows, changed: affectedRows ?? null };
  return answered;
}
