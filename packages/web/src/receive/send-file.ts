import { api } from "../api.ts";
import type { Upload } from "./upload.ts";

/** Milliseconds between two questions how far a check is. */
const pause = 250;

/** Hands a file in and follows its check to the end; every step is told, and a failure is told as a refusal. */
export async function sendFile(file: File, tell: (change: Partial<Upload>) => void): Promise<void> {
  try {
    let job = await api.send(file, (sent) => tell({ sent }));
    for (;;) {
      const progress = job.files[0];
      if (progress !== undefined) {
        const { stage, result, refused } = progress;
        tell({ stage, result, refused: refused?.message ?? null });
      }
      if (job.done) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      job = await api.job(job.id);
    }
  } catch (error) {
    tell({ stage: "refused", refused: error instanceof Error ? error.message : String(error) });
  }
}
