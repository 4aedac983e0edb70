/** The checking thread: reads, checks and writes documents, so that the server answers meanwhile. */
import { parentPort } from "node:worker_threads";
import { exportDocument, prepareDocument, renderDocument, workFailed } from "@mingce/app";
import type { Said, Task, Work } from "./messages.ts";

const say = (said: Said): void => parentPort?.postMessage(said);

parentPort?.on("message", async (task: Task) => {
  try {
    say({ answer: await perform(task) });
  } catch (error) {
    say(workFailed(error));
  }
});

async function perform(task: Task): Promise<Work[keyof Work]["answers"]> {
  switch (task.kind) {
    case "prepare":
      return prepareDocument(task.of, (stage) => say({ stage }));
    case "render":
      return renderDocument(task.of);
    case "export":
      return exportDocument(task.of.document, task.of.as);
  }
}
