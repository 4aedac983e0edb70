import {
  EncryptedPDFError,
  type PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { Box, Severity } from "@mingce/core";
import { author, type Note, type NotePlace } from "./note.ts";
import { NotAnnotatable } from "./office-source.ts";
import { onPage, type PageRectangle } from "./page-box.ts";

/** Colours that black letters are read on, by severity. */
const colours: Readonly<Record<Severity, [number, number, number]>> = {
  error: [1, 0.72, 0.72],
  warning: [1, 0.91, 0.5],
  info: [0.75, 0.87, 1],
};

/** What an annotation can say of itself. */
type Entry = string | PDFHexString | PDFRef | number[] | { N: PDFRef };

/** So much an annotation reaches over the box of its words, in points. */
const around = 1.5;

/** Side of the sign that stands for a note without a place, in points, and its distance from the page's corner. */
const sign = 20;

/**
 * The PDF with an annotation at each note: the words highlighted, the note shown when a reader points at them. What has
 * no place is one note in the upper left corner of the first page. The file's own bytes stay as they are and the
 * annotations follow them, so annotations and signatures that are there stay.
 *
 * `turned` says of pages with text on its side by how many degrees more than the page itself they were turned to be
 * read. The same input gives the same bytes. Errors: throws NotAnnotatable with a Chinese sentence.
 */
export async function annotatePdf(
  bytes: Uint8Array,
  notes: readonly Note[],
  turned: Readonly<Record<number, number>>,
): Promise<Uint8Array> {
  const file = await opened(bytes);
  try {
    annotate(file, notes, turned);
    return await file.save({ updateFieldAppearances: false });
  } catch {
    // The library reads a part of a damaged file when it is asked for, so that any step may find it missing.
    throw new NotAnnotatable(
      "PDF 的内部结构特殊，不能加批注。请用 PDF 软件重新保存后再提交，或者使用核对报告。",
    );
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  } catch (error) {
    throw new NotAnnotatable(
      error instanceof EncryptedPDFError
        ? "PDF 设有权限密码，不许改动，不能加批注。请去掉密码另存后再提交，或者使用核对报告。"
        : "PDF 的内部结构不完整，能读取但不能加批注。请用 PDF 软件重新保存后再提交，或者使用核对报告。",
    );
  }
}

function annotate(file: PDFDocument, notes: readonly Note[], turned: Readonly<Record<number, number>>): void {
  const pages = file.getPages();
  const loose: Note[] = [];
  for (const note of notes) {
    const page = pages[(note.place?.page ?? 0) - 1];
    if (page === undefined || note.place === null || note.place.box === null) loose.push(note);
    else highlight(file.context, page, note, note.place, turned[note.place.page ?? 0] ?? 0);
  }
  const first = pages[0];
  if (loose.length > 0 && first !== undefined) summary(file.context, first, loose);
}

function highlight(
  context: PDFContext,
  page: PDFPage,
  { severity, text }: Note,
  { box }: NotePlace,
  turned: number,
): void {
  if (box === null) return;
  const [x, y, width, height] = inUnits(page, box);
  const wider = [x - around, y - around, width + 2 * around, height + 2 * around] as const;
  const { left, bottom, right, top } = onPage(wider, viewOf(page), page.getRotation().angle + turned);
  const colour = colours[severity];
  const paint = `/Blend gs ${colour.join(" ")} rg ${left} ${bottom} ${right - left} ${top - bottom} re f`;
  const appearance = context.register(
    context.stream(paint, {
      Type: "XObject",
      Subtype: "Form",
      BBox: [left, bottom, right, top],
      Resources: { ExtGState: { Blend: { Type: "ExtGState", BM: "Multiply" } } },
    }),
  );
  annotation(context, page, {
    Subtype: "Highlight",
    Rect: [left, bottom, right, top],
    QuadPoints: [left, top, right, top, left, bottom, right, bottom],
    C: colour,
    Contents: PDFHexString.fromText(text),
    AP: { N: appearance },
  });
}

function summary(context: PDFContext, page: PDFPage, notes: readonly Note[]): void {
  const gravest = (["error", "warning", "info"] as const).find((s) => notes.some((n) => n.severity === s));
  const { left, bottom, right, top } = onPage(
    [sign, sign, sign, sign],
    viewOf(page),
    page.getRotation().angle,
  );
  annotation(context, page, {
    Subtype: "Text",
    Name: "Note",
    Rect: [left, bottom, right, top],
    C: colours[gravest ?? "info"],
    Contents: PDFHexString.fromText(notes.map(({ text }) => text).join("\n\n")),
  });
}

function annotation(context: PDFContext, page: PDFPage, entries: Readonly<Record<string, Entry>>): void {
  const all = { Type: "Annot", F: 4, T: PDFHexString.fromText(author), P: page.ref, ...entries };
  page.node.addAnnot(context.register(context.obj(all)));
}

/** A box in the units of its page, which a page may make larger than points. */
function inUnits(page: PDFPage, [x, y, width, height]: Box): Box {
  const unit = page.node.lookupMaybe(PDFName.of("UserUnit"), PDFNumber)?.asNumber() ?? 1;
  return [x / unit, y / unit, width / unit, height / unit];
}

/** The part of a page that is shown: of its media no more than its crop box. */
function viewOf(page: PDFPage): PageRectangle {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()];
  const shown = {
    left: Math.max(media.x, crop.x),
    bottom: Math.max(media.y, crop.y),
    right: Math.min(media.x + media.width, crop.x + crop.width),
    top: Math.min(media.y + media.height, crop.y + crop.height),
  };
  const empty = shown.left >= shown.right || shown.bottom >= shown.top;
  const { x, y, width, height } = media;
  return empty ? { left: x, bottom: y, right: x + width, top: y + height } : shown;
}
