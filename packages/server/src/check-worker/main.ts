/** The checking thread: reads, checks and writes documents, so that the server answers meanwhile. */
import { parentPort } from "node:worker_threads";
import { exportDocument, prepareDocument, renderDocument, workFailed } from "@mingce/app";
import type { Said, Task, Work } from "./messages.ts";

const say = (said: Said): void => parentPort?.postMessage(said);

parentPort?.on("message", (task: Task) => {
  try {
    say({ answer: perform(task) });
  } catch (error) {
    say(workFailed(error));
  }
});

function perform(task: Task): Work[keyof Work]["answers"] {
  switch (task.kind) {
    case "prepare":
      return prepareDocument(task.of, (stage) => say({ stage }));
    case "render":
      return renderDocument(task.of);
    case "export":
      return exportDocument(task.of.document, task.of.as);
  }
}
