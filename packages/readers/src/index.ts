/** text, pdf, docx, xlsx, html to document tree. */

export type { Carried, CarriedTable } from "./carried/carried.ts";
export { carriedBy } from "./carried/carried-by.ts";
export { packageStatements } from "./carried/package-statements.ts";
export type { FileFormat } from "./format/file-format.ts";
export { formatOf } from "./format/format.ts";
export { readDocument } from "./read-document.ts";
export type { ReadResult, Refusal } from "./read-result.ts";
export { readText } from "./text/read-text.ts";
export { type ReadSheets, readSheets } from "./xlsx/read-sheets.ts";
export { type PackageSource, withPackage } from "./zip/package-source.ts";
