import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerRequest, WorkerStart, WorkerTask } from "../worker/messages.ts";
import { workerProgram } from "./worker-program.ts";

type Unnumbered<Request> = Request extends unknown ? Omit<Request, "id"> : never;
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An error the database reports; `code` is PostgreSQL's five letters where it has them. */
export class DatabaseError extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message);
    this.name = "DatabaseError";
  }
}

/** The thread that owns an embedded database, seen from outside. Ended by `end()`. */
export class EmbeddedWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #stopped: string | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Starts a worker; answers why it could not do its task, where it could not. */
  static async start(task: WorkerTask): Promise<EmbeddedWorker | { readonly reason: string }> {
    // Without the options of this process: under a test runner they name loaders the worker does not need.
    const worker = new Worker(await workerProgram(), { workerData: task, execArgv: [] });
    const started = await new Promise<WorkerStart>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", (error) => resolve({ opened: false, reason: error.message }));
      worker.once("exit", (code) => resolve({ opened: false, reason: `exit ${code}` }));
    });
    if (!started.opened) {
      await worker.terminate();
      return { reason: started.reason };
    }
    const embedded = new EmbeddedWorker(worker);
    worker.on("message", (answer: WorkerAnswer) => embedded.#hear(answer));
    worker.on("error", (error) => embedded.stop(`数据库线程出错：${error.message}`));
    worker.on("exit", () => embedded.stop("数据库已关闭。"));
    return embedded;
  }

  get isStopped(): boolean {
    return this.#stopped !== null;
  }

  /** Sends a request. Errors: rejects with DatabaseError; a stopped database says why it stopped. */
  ask(request: Unnumbered<WorkerRequest>): Promise<unknown> {
    if (this.#stopped !== null) return Promise.reject(new DatabaseError(this.#stopped, null));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...request, id });
    });
  }

  /** Ends the thread; what still waits for an answer is rejected. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Takes no more requests and rejects those that wait. */
  stop(reason: string): void {
    this.#stopped ??= reason;
    for (const { reject } of this.#waiting.values()) reject(new DatabaseError(this.#stopped, null));
    this.#waiting.clear();
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new DatabaseError(answer.message, answer.code));
  }
}
