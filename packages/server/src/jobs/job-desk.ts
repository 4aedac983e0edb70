import { randomUUID } from "node:crypto";
import { type Prepare, receiveDocument, type Store, TaskStopped } from "@mingce/app";
import type { CheckThread } from "../check-worker/check-thread.ts";
import type { FileProgress, Job } from "./job.ts";
import { refusals } from "./refusals.ts";

/** A file as it came in; `bytes` is null where it was larger than allowed and not kept. */
export interface IncomingFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** Jobs that are done are forgotten when there are more than this. */
const kept = 500;
/** Bytes that may wait to be checked, all jobs together. */
const mostWaiting = 400 * 1024 * 1024;

/** The files being checked: each job can be asked how far it is until it is forgotten. Jobs do not outlive the server. */
export class JobDesk {
  readonly #jobs = new Map<string, Job>();
  #waiting = 0;

  constructor(
    private readonly store: Store,
    private readonly thread: CheckThread,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Takes files in and starts on them; null where too much is waiting already. */
  take(files: readonly IncomingFile[]): Job | null {
    const bytes = files.reduce((sum, file) => sum + (file.bytes?.length ?? 0), 0);
    if (this.#waiting + bytes > mostWaiting) return null;
    this.#waiting += bytes;
    const job: Job = { id: randomUUID(), done: false, files: files.map(waiting) };
    this.#jobs.set(job.id, job);
    this.#forget();
    void this.#work(job, files).finally(() => {
      this.#waiting -= bytes;
    });
    return job;
  }

  /** How far a job is; null where there is none of this id any more. */
  progress(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  async #work(job: Job, files: readonly IncomingFile[]): Promise<void> {
    for (const [index, file] of files.entries()) {
      const progress = job.files[index];
      if (progress !== undefined) await this.#check(progress, file);
    }
    job.done = true;
  }

  async #check(progress: FileProgress, { name, bytes }: IncomingFile): Promise<void> {
    const refuse = (refused: FileProgress["refused"]): void => {
      Object.assign(progress, { stage: "refused", refused });
    };
    if (bytes === null) return refuse(refusals.tooLarge(name));
    try {
      const prepare = (...[received, onStage]: Parameters<Prepare>) =>
        this.thread.run("prepare", received, onStage);
      const answer = await receiveDocument(this.store, bytes, name, { prepare }, (stage) => {
        progress.stage = stage;
      });
      if ("refused" in answer) refuse(answer.refused);
      else Object.assign(progress, { stage: "done", result: answer });
    } catch (error) {
      if (error instanceof TaskStopped) return refuse(refusals.stopped(name, error.reason));
      this.report(error);
      refuse(refusals.failed(name));
    }
  }

  #forget(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= kept) return;
      if (job.done) this.#jobs.delete(id);
    }
  }
}

function waiting({ name, size }: IncomingFile): FileProgress {
  return { name, size, stage: "waiting", result: null, refused: null };
}
