/** The file thread: reads and checks what a person names, so that no file can hang or end the program. */
import {
  annotateChecked,
  type Checked,
  checkFile,
  checkLine,
  compareFiles,
  compareHtml,
  compareJson,
  compareText,
  corpusLine,
  formIds,
  openErrors,
  type Refused,
  readDisclosureFile,
  readingJson,
  reportHtml,
  reportSarif,
  reportText,
  verifyFile,
  verifyText,
  withVerdicts,
  workOn,
} from "@mingce/app";
import type {
  CheckFormat,
  CompareReport,
  FileGiven,
  FileReport,
  FilesGiven,
  FileTask,
  FileToVerify,
  FileWork,
  VerifyReport,
} from "./messages.ts";

workOn<FileTask, FileWork[keyof FileWork]["answers"]>(perform);

async function perform({ kind, of }: FileTask): Promise<FileWork[keyof FileWork]["answers"]> {
  switch (kind) {
    case "forms":
      return formIds;
    case "check":
      return checkReport(await judged(of), of);
    case "compare":
      return compareReport(of);
    case "read":
      return readReport(of);
    case "corpus": {
      const start = performance.now();
      const result = await checkFile(of.bytes, of.file, optionsOf(of));
      return corpusLine(of.file, of.sha256, result, performance.now() - start);
    }
    case "verify":
      return verifyReport(of);
    case "sarif":
      return reportSarif(of);
  }
}

async function judged(of: FileWork["check"]["takes"]): Promise<Checked | Refused> {
  const lastYear = of.lastYear === null ? {} : { lastYear: of.lastYear };
  const result = await checkFile(of.bytes, of.file, { ...optionsOf(of), ...lastYear });
  return "refused" in result || of.verdicts === null ? result : withVerdicts(result, of.verdicts);
}

function optionsOf({ form }: FileGiven): { readonly form?: string } {
  return form === null ? {} : { form };
}

async function checkReport(
  result: Checked | Refused,
  { bytes, format, extras }: FileWork["check"]["takes"],
): Promise<FileReport> {
  const refused = "refused" in result ? result : null;
  const errors = "refused" in result ? 0 : openErrors(result);
  const sarif =
    format === "sarif" && !("refused" in result) ? { file: result.file, findings: result.findings } : null;
  const page = extras.page && !("refused" in result) ? reportHtml(result) : null;
  const annotated = extras.annotated && !("refused" in result) ? await annotateChecked(bytes, result) : null;
  return { report: reportOf(result, format), refused, errors, sarif, page, annotated };
}

function reportOf(result: Checked | Refused, format: CheckFormat): string {
  if (format === "json") return `${checkLine(result)}\n`;
  if (format === "text") return reportText(result);
  return format === "html" && !("refused" in result) ? reportHtml(result) : "";
}

async function readReport(of: FileGiven): Promise<FileReport> {
  const result = await readDisclosureFile(of.bytes, of.file, optionsOf(of));
  const refused = "refused" in result ? result : null;
  const report = "refused" in result ? `${JSON.stringify(result)}\n` : readingJson(result.reading);
  return { report, refused, errors: 0, sarif: null, page: null, annotated: null };
}

async function compareReport({ files, format }: FilesGiven): Promise<CompareReport> {
  const result = await compareFiles(files);
  const report = { text: compareText, json: compareJson, html: compareHtml }[format](result);
  return {
    report,
    refused: result.files.length - result.documents.length,
    errors: result.summary.error,
    nothingCompared: result.nothingCompared,
  };
}

async function verifyReport({ file, bytes, budget, beside, format }: FileToVerify): Promise<VerifyReport> {
  const result = await verifyFile(bytes, file, budget, beside);
  const none = { report: "", refused: null, problems: [], holds: false };
  if ("refused" in result) return { ...none, report: json(result, format), refused: result };
  if ("problems" in result)
    return {
      ...none,
      problems: result.problems.map((p) => `${p.where === "" ? "" : `${p.where}：`}${p.message}`),
    };
  const holds = result.outcome === "proven" || result.outcome === "intact";
  return { ...none, report: format === "json" ? json(result, format) : verifyText(result), holds };
}

function json(value: unknown, format: "text" | "json"): string {
  return format === "json" ? `${JSON.stringify(value)}\n` : "";
}
