/** What a person can do, one operation a file. */
export { type Checked, type CheckOptions, checkFile, checkReading, type RuleResult } from "./check.ts";
export { type Refused, readDisclosureFile } from "./read.ts";
export { checkLine } from "./report-json.ts";
export { reportText } from "./report-text.ts";
