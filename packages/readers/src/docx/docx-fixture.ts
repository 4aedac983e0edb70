import type { Document } from "@mingce/core";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "./read-docx.ts";

/** The parts of a Word document for tests, each as the XML inside its root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
}

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const namespaces = [
  `xmlns:w="${w}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document of these parts, for tests. */
export function docx({ body, ...others }: DocxParts): Uint8Array {
  const parts = Object.entries(others);
  return packageOf({
    "[Content_Types].xml": `<Types xmlns="${relations.replace("officeDocument", "package").replace("relationships", "content-types")}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(parts.map(([type]) => [type, `${type}.xml`])),
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(([type, xml]) => [`word/${type}.xml`, `<w:${type} ${namespaces}>${xml}</w:${type}>`]),
    ),
  });
}

/** A ZIP package of texts, for tests. */
export function packageOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2024, 0, 1),
  });
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="r${i}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations.replace("officeDocument", "package")}">${items.join("")}</Relationships>`;
}

/** A paragraph of one run, for tests; `properties` stands in its w:pPr. */
export function p(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

/** A run, for tests; `properties` stands in its w:rPr. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell, for tests; `properties` stands in its w:tcPr. */
export function tc(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith("<") ? text : p(text)}</w:tc>`;
}

/** A row of cells, for tests; `properties` stands in its w:trPr. */
export function tr(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

/** What a document prints, for tests: paragraphs as they are, rows as cells between bars, "·" for covered ones. */
export function shown({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.rows.map((row) =>
          row.cells
            .map(
              (c) =>
                `${c.covered ? "·" : c.text}${c.colspan ? `→${c.colspan}` : ""}${c.rowspan ? `↓${c.rowspan}` : ""}`,
            )
            .join("|"),
        ),
  );
}

/** The document read from these parts, for tests; throws where it is refused. */
export async function documentOf(parts: DocxParts): Promise<Document> {
  const result = await readDocx(docx(parts), "预算.docx");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

/** What is printed of these parts, for tests. */
export async function printed(parts: DocxParts | string): Promise<readonly string[]> {
  return shown(await documentOf(typeof parts === "string" ? { body: parts } : parts));
}
