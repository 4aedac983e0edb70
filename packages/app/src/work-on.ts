import { parentPort } from "node:worker_threads";
import { type WorkSaid, workFailed } from "./work-thread.ts";

/** Makes this thread do the tasks a WorkThread gives it: `perform` answers one; what it throws is said, not thrown. */
export function workOn<Task, Answer, Stage = never>(
  perform: (task: Task, onStage: (stage: Stage) => void) => Promise<Answer>,
): void {
  const say = (said: WorkSaid<Answer, Stage>): void => parentPort?.postMessage(said);
  // A promise that a library left behind is no answer and must not end a later task; a task that waits for it is
  // stopped at its limit of time.
  process.on("unhandledRejection", () => {});
  parentPort?.on("message", async (task: Task) => {
    try {
      say({ answer: await perform(task, (stage) => say({ stage })) });
    } catch (error) {
      say(workFailed(error));
    }
  });
}
