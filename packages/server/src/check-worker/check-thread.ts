import { type Stage, type TaskLimits, WorkThread } from "@mingce/app";
import type { Task, Work } from "./messages.ts";
import { workerProgram } from "./worker-program.ts";

/** Limits unless others are given: a real document takes about 0.2 s. */
export const usualLimits: TaskLimits = { milliseconds: 30_000, megabytes: 1024 };

/** The thread that reads, checks and writes documents for the server; it is killed at a limit. */
export class CheckThread extends WorkThread {
  constructor(limits: TaskLimits = usualLimits) {
    super(workerProgram, limits);
  }

  /** Does a task when those before it are done. Errors: rejects with TaskStopped at a limit. */
  run<Kind extends keyof Work>(
    kind: Kind,
    of: Work[Kind]["takes"],
    onStage: (stage: Stage) => void = () => {},
  ): Promise<Work[Kind]["answers"]> {
    const task = { kind, of } as Task; // pairs of Work by the signature above
    return this.perform(task, (stage) => onStage(stage as Stage)) as Promise<Work[Kind]["answers"]>;
  }
}
