import { Worker } from "node:worker_threads";
import type { Stage } from "@mingce/app";
import type { Said, Task, Work } from "./messages.ts";
import { workerProgram } from "./worker-program.ts";

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
  readonly megabytes: number;
}

/** Limits unless others are given: a real document takes about 0.2 s. */
export const usualLimits: TaskLimits = { milliseconds: 30_000, megabytes: 1024 };

/** Who waits for the task under way; what a killed thread still says reaches nobody. */
interface Waiting {
  readonly onStage: (stage: Stage) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that does one task after the other; one that takes too long is killed, and the next gets a new thread. */
export class CheckThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #current: Waiting | null = null;

  constructor(private readonly limits: TaskLimits = usualLimits) {}

  /** Does a task when those before it are done. Errors: rejects with TaskStopped at a limit. */
  run<Kind extends keyof Work>(
    kind: Kind,
    of: Work[Kind]["takes"],
    onStage: (stage: Stage) => void = () => {},
  ): Promise<Work[Kind]["answers"]> {
    const task = { kind, of } as Task; // pairs of Work by the signature above
    const done = this.#last.then(() => this.#perform(task, onStage));
    this.#last = done.catch(() => {});
    return done as Promise<Work[Kind]["answers"]>;
  }

  /** Ends the thread and whatever it does. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #perform(task: Task, onStage: (stage: Stage) => void): Promise<unknown> {
    if (this.#closed) throw new Error("The checking thread is closed.");
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(new TaskStopped("time")), this.limits.milliseconds);
        this.#current = { onStage, resolve, reject };
        worker.postMessage(task);
      });
    } catch (error) {
      this.#worker = null;
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
      this.#current = null;
    }
  }

  async #start(): Promise<Worker> {
    const resourceLimits = { maxOldGenerationSizeMb: this.limits.megabytes };
    const worker = new Worker(await workerProgram(), { execArgv: [], resourceLimits });
    worker.on("message", (said: Said) => {
      if ("stage" in said) this.#current?.onStage(said.stage);
      else if ("answer" in said) this.#current?.resolve(said.answer);
      else this.#current?.reject(new Error(said.failure));
    });
    worker.on("error", (error: Error & { code?: string }) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#current?.reject(memory ? new TaskStopped("memory") : error);
    });
    worker.on("exit", (code) => {
      if (this.#worker === worker) this.#worker = null;
      this.#current?.reject(new Error(`The checking thread ended with ${code}.`));
    });
    return worker;
  }
}
