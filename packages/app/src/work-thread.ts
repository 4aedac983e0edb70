import { Worker } from "node:worker_threads";

/** Why a task has no answer: it took too long, or it used up the memory given to it. */
export class TaskStopped extends Error {
  constructor(readonly reason: "time" | "memory") {
    super(reason);
    this.name = "TaskStopped";
  }
}

/** Limits of one task. */
export interface TaskLimits {
  readonly milliseconds: number;
  /** Of the thread's objects; and by which the process may grow meanwhile, which counts its buffers too. */
  readonly megabytes: number;
}

/** Milliseconds between two looks at what a task takes: a fast disk fills a buffer of some 100 MB in that time. */
const watchEvery = 50;

/** What a working thread says: the stage it is in, or the answer or the failure, which end the task. */
export type WorkSaid<Answer, Stage = never> =
  | { readonly stage: Stage }
  | { readonly answer: Answer }
  | WorkFailed;

/** Why a task has no answer, as a thread says it. */
export type WorkFailed =
  | { readonly stopped: TaskStopped["reason"] }
  | { readonly failure: string; readonly stack: string };

/** What a thread says of an error. A stack or an array that grew too large is the document's doing: it is stopped. */
export function workFailed(error: unknown): WorkFailed {
  if (error instanceof RangeError) return { stopped: "memory" };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { failure: message, stack };
}

/** Who waits for the task under way; what a killed thread still says reaches nobody. */
interface Waiting {
  readonly onStage: (stage: unknown) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that does one task after the other; one that takes too long is killed, and the next gets a new thread. */
export class WorkThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #current: Waiting | null = null;

  /** `program` answers the address of the JavaScript file the thread runs. */
  constructor(
    private readonly program: () => URL | Promise<URL>,
    private readonly limits: TaskLimits,
  ) {}

  /** Does a task when those before it are done. Errors: rejects with TaskStopped at a limit. */
  perform(task: unknown, onStage: (stage: unknown) => void = () => {}): Promise<unknown> {
    const done = this.#last.then(() => this.#perform(task, onStage));
    this.#last = done.catch(() => {});
    return done;
  }

  /** Ends the thread and whatever it does. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #perform(task: unknown, onStage: (stage: unknown) => void): Promise<unknown> {
    if (this.#closed) throw new Error("The working thread is closed.");
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    let timer: NodeJS.Timeout | undefined;
    let watch: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(new TaskStopped("time")), this.limits.milliseconds);
        const most = process.memoryUsage.rss() + this.limits.megabytes * 2 ** 20;
        watch = setInterval(() => {
          if (process.memoryUsage.rss() > most) reject(new TaskStopped("memory"));
        }, watchEvery);
        this.#current = { onStage, resolve, reject };
        worker.postMessage(task);
      });
    } catch (error) {
      this.#worker = null;
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      this.#current = null;
    }
  }

  async #start(): Promise<Worker> {
    const resourceLimits = { maxOldGenerationSizeMb: this.limits.megabytes };
    const worker = new Worker(await this.program(), { execArgv: [], resourceLimits });
    worker.on("message", (said: WorkSaid<unknown, unknown>) => {
      if ("stage" in said) this.#current?.onStage(said.stage);
      else if ("answer" in said) this.#current?.resolve(said.answer);
      else if ("stopped" in said) this.#current?.reject(new TaskStopped(said.stopped));
      else this.#current?.reject(Object.assign(new Error(said.failure), { stack: said.stack }));
    });
    worker.on("error", (error: Error & { code?: string }) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#current?.reject(memory ? new TaskStopped("memory") : error);
    });
    worker.on("exit", (code) => {
      if (this.#worker === worker) this.#worker = null;
      this.#current?.reject(new Error(`The working thread ended with ${code}.`));
    });
    return worker;
  }
}
