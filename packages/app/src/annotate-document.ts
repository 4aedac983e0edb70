import type { Document, Finding } from "@mingce/core";
import { formatOf, readDocument, withPackage } from "@mingce/readers";
import { type Annotated, docxWithNotes, type Note, pdfWithNotes, xlsxWithNotes } from "@mingce/writers";
import { findingNotes } from "./finding-notes.ts";
import type { Refused } from "./read.ts";

/** Formats a file is given back in with notes: its own. */
export type AnnotatedFormat = "docx" | "xlsx" | "pdf";

/** A file given back with a note at each finding. */
export interface AnnotatedFile {
  readonly format: AnnotatedFormat;
  readonly bytes: Uint8Array;
}

/** A file as it came, what was read from it, what was found, and what is said of it as a whole. */
export interface ToAnnotate {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly summary: string;
}

const others = "核对报告里有同样的内容（网页上的“核对报告”，命令行的 --report）";
const torn = "文件有损坏，加上批注后读不出原来的内容";
const advice: Readonly<Record<string, string>> = {
  text: "纯文本里放不下批注",
  html: "网页里放不下批注",
  image: "图片里放不下批注",
  compiled: "这是预算数据，不是排好版的文件，放不下批注",
  old: "旧格式的文件不能加批注，请用 WPS 或 Microsoft Office 另存为 .docx 或 .xlsx 再提交",
};

/**
 * The file itself with a comment (Word), an annotation (PDF) or a cell note (Excel) at each finding; findings without a
 * place and the summary stand at its beginning. Nothing else of it is changed. Refused with a sentence where its
 * format holds no notes.
 */
export async function annotateDocument(given: ToAnnotate): Promise<AnnotatedFile | Refused> {
  const { bytes, file, document, findings, summary } = given;
  const format = document.format === "compiled" ? "compiled" : formatOf(bytes);
  const notes: readonly Note[] = [
    { severity: "info", text: summary, place: null },
    ...findingNotes(document, findings),
  ];
  if (format === "pdf") {
    const made = await pdfWithNotes(bytes, notes, document.turned ?? {});
    const isWhole = "why" in made || (await saysTheSame(made.bytes, file, document));
    return isWhole ? answer(file, format, made) : refused(file, `${torn}；${others}。`);
  }
  if (format !== "docx" && format !== "xlsx") return refused(file, whyNot(format));
  const opened = await withPackage(bytes, file, (source) =>
    format === "docx" ? docxWithNotes(source, notes) : xlsxWithNotes(source, notes, firstSheetOf(document)),
  );
  return "refusal" in opened ? { file, refused: opened.refusal } : answer(file, format, opened.made);
}

/**
 * True where a file that was written anew still says what was read from it: a damaged PDF can be read by one program and
 * fall apart, or say something else, when another writes it.
 */
async function saysTheSame(bytes: Uint8Array, file: string, document: Document): Promise<boolean> {
  const again = await readDocument(bytes, file);
  return again.ok && wordsOf(again.document) === wordsOf(document);
}

function wordsOf({ blocks }: Document): string {
  const texts = blocks.flatMap((b) =>
    b.kind === "paragraph" ? [b.text] : b.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  return texts.join("\n");
}

function answer(file: string, format: AnnotatedFormat, made: Annotated): AnnotatedFile | Refused {
  return "why" in made ? refused(file, made.why) : { format, bytes: made.bytes };
}

function whyNot(format: string | null): string {
  const why = advice[format ?? "text"] ?? advice["old"];
  return `${why}；${others}。`;
}

function refused(file: string, message: string): Refused {
  return { file, refused: { code: "file/not-annotatable", message } };
}

/** The part of the first sheet that people see something on. */
function firstSheetOf({ blocks }: Document): string {
  for (const block of blocks) {
    const kept = block.kind === "paragraph" ? [block] : block.rows.flatMap(({ cells }) => cells);
    const origin = kept.find((one) => one.origin !== undefined)?.origin;
    if (origin !== undefined) return origin.part;
  }
  return "";
}
