/** The checking thread: reads, checks and writes documents, so that the server answers meanwhile. */
import {
  annotateStored,
  exportDocument,
  prepareDocument,
  renderDocument,
  reportStored,
  type Stage,
  workOn,
} from "@mingce/app";
import type { Task, Work } from "./messages.ts";

workOn(perform);

async function perform(task: Task, onStage: (stage: Stage) => void): Promise<Work[keyof Work]["answers"]> {
  switch (task.kind) {
    case "prepare":
      return prepareDocument(task.of, onStage);
    case "render":
      return renderDocument(task.of);
    case "report":
      return reportStored(task.of);
    case "annotate":
      return annotateStored(task.of);
    case "export":
      return exportDocument(task.of.document, task.of.as);
  }
}
