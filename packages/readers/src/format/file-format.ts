/** Formats known by their first bytes that are not plain text. */
export type FileFormat =
  | "pdf"
  | "docx"
  | "xlsx"
  | "xlsb"
  | "pptx"
  | "odf"
  | "ofd"
  | "zip"
  | "archive"
  | "ole"
  | "image"
  | "rtf"
  | "html"
  | "xml";
