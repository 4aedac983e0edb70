import { z } from "zod";
import { counts } from "./disclosure.ts";
import { problem } from "./problem.ts";

/** How far one file is; `result` when it is done, `refused` when it was not taken. */
export const fileProgress = z.object({
  name: z.string(),
  size: z.number().describe("字节数"),
  stage: z.enum(["waiting", "reading", "checking", "saving", "done", "refused"]),
  result: z
    .object({
      id: z.number().int(),
      name: z.string(),
      unit: z.string().nullable(),
      year: z.number().nullable(),
      form: z.string().nullable(),
      counts,
      settled: counts,
    })
    .nullable(),
  refused: problem.nullable(),
});

/** The files handed in with one request. */
export const job = z.object({ id: z.string(), done: z.boolean(), files: z.array(fileProgress) });
