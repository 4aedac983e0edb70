/**
 * What a program needs that waits while a thread of its own does the work: the thread, and the words for its answers.
 * It loads no form and no reader: they are the thread's, and loading them twice costs a tenth of a second.
 */
export type { FileToCompare } from "./compare.ts";
export { type PrintedPage, printPage } from "./print-page.ts";
export type { Refused } from "./read.ts";
export { readVerdicts } from "./read-verdicts.ts";
export { checkLine } from "./report-json.ts";
export type { SarifFile } from "./report-sarif.ts";
export { reportText } from "./report-text.ts";
export type { Verdicts } from "./with-verdicts.ts";
export { type TaskLimits, TaskStopped, WorkThread } from "./work-thread.ts";
