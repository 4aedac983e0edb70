/** text, pdf, docx, xlsx, html to document tree. */
export { readDocument } from "./read-document.ts";
export type { ReadResult, Refusal } from "./read-result.ts";
export { readText } from "./text/read-text.ts";
