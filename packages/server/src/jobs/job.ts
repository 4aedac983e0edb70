import type { z } from "zod";
import type { fileProgress, job } from "../schema/job.ts";

/** How far one file of a job is. */
export type FileProgress = z.infer<typeof fileProgress>;

/** The files handed in with one request. */
export type Job = z.infer<typeof job>;
