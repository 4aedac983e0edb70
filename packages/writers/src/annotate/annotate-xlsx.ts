import type { Note } from "./note.ts";
import { NotAnnotatable, type OfficeSource, textOf } from "./office-source.ts";
import { freePath, linksOf, linksPath, withLink, withTypeIn } from "./package-links.ts";
import { sheetWithDrawing } from "./sheet-drawing.ts";
import { type CellNote, commentedCells, notesXml } from "./sheet-notes.ts";
import { notesDrawing } from "./vml-notes.ts";
import { withParts } from "./with-parts.ts";
import { prefixOf } from "./xml-tags.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const contentTypes = "[Content_Types].xml";
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const vmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * The workbook with a note at each cell that something is said of, and at the first cell of `firstSheet` (the part of
 * the first sheet people see) what has no cell of its own. Notes that are there stay, and a cell's new ones follow its
 * old one; a conversation at a cell is left alone, what is said of that cell stands at the first one. Of the parts
 * that hold no notes not a byte is changed.
 *
 * Errors: throws NotAnnotatable with a Chinese sentence.
 */
export function annotateXlsx(source: OfficeSource, notes: readonly Note[], firstSheet: string): Uint8Array {
  const changed = new Map<string, string>();
  const sheets = notesBySheet(source, notes, firstSheet);
  for (const [sheet, cells] of sheets) addNotes(source, sheet, cells, changed);
  return withParts(source, changed);
}

function notesBySheet(
  source: OfficeSource,
  notes: readonly Note[],
  firstSheet: string,
): ReadonlyMap<string, readonly CellNote[]> {
  const sheets = new Map<string, Map<string, string[]>>();
  const put = (part: string, cell: string, text: string): void => {
    const cells = sheets.get(part) ?? new Map<string, string[]>();
    sheets.set(part, cells);
    cells.set(cell, [...(cells.get(cell) ?? []), text]);
  };
  const conversed = new Map<string, ReadonlySet<string>>();
  for (const { text, place } of notes) {
    const origin = place?.origin ?? null;
    const own = origin !== null && "cell" in origin ? origin : { part: firstSheet, cell: "A1" };
    if (!conversed.has(own.part)) conversed.set(own.part, conversations(source, own.part));
    if (conversed.get(own.part)?.has(own.cell)) put(firstSheet, "A1", `${own.cell}：${text}`);
    else put(own.part, own.cell, text);
  }
  return new Map(
    [...sheets].map(([part, cells]) => [
      part,
      [...cells].map(([cell, texts]) => ({ cell, text: texts.join("\n\n") })),
    ]),
  );
}

/** The cells of a sheet at which people converse; newer programs show nothing else there. */
function conversations(source: OfficeSource, sheet: string): ReadonlySet<string> {
  const links = linksOf(source, sheet);
  if (!links.some(({ type }) => type === "threadedComment")) return new Set();
  const comments = links.find(({ type }) => type === "comments")?.target;
  const xml = comments == null ? null : textOf(source, comments);
  return new Set(xml === null ? [] : commentedCells(xml));
}

function addNotes(
  source: OfficeSource,
  sheet: string,
  cells: readonly CellNote[],
  changed: Map<string, string>,
): void {
  const xml = textOf(source, sheet);
  const prefix = xml === null ? null : prefixOf(xml, [main, strictMain]);
  if (xml === null || prefix === null)
    throw new NotAnnotatable("工作表的写法特殊，不能加批注。请在 Excel 或 WPS 里另存为 .xlsx 后再提交。");
  const strict = prefixOf(xml, [strictMain]) !== null;
  const links = linksOf(source, sheet);
  const folder = sheet.slice(0, sheet.lastIndexOf("/") + 1);
  let linked = textOf(source, linksPath(sheet)) ?? undefined;
  const link = (type: string, part: string): string => {
    const made = withLink(source, sheet, { type, target: relative(folder, part), strict }, linked);
    linked = made.xml;
    changed.set(linksPath(sheet), made.xml);
    return made.id;
  };
  const known = links.find(({ type }) => type === "comments")?.target ?? null;
  const old = known === null ? null : textOf(source, known);
  const comments = known !== null && old !== null ? known : free(source, changed, "xl/comments", ".xml");
  const fresh = cells.filter(({ cell }) => old === null || !commentedCells(old).includes(cell));
  changed.set(comments, notesXml(old, cells, strict ? strictMain : main));
  if (comments !== known) {
    link("comments", comments);
    addType(source, changed, comments, commentsType);
  }
  const drawing = sheetWithDrawing(xml, prefix, links, () => {
    const part = free(source, changed, "xl/drawings/vmlDrawing", ".vml");
    addType(source, changed, "vml", vmlType);
    return { part, id: link("vmlDrawing", part) };
  });
  if (drawing.xml !== xml) changed.set(sheet, drawing.xml);
  changed.set(drawing.part, notesDrawing(textOf(source, drawing.part), fresh));
}

function addType(source: OfficeSource, changed: Map<string, string>, of: string, type: string): void {
  const xml = changed.get(contentTypes) ?? textOf(source, contentTypes);
  if (xml === null) throw new NotAnnotatable("文件里没有内容类型表，不能加批注。请重新保存后再提交。");
  changed.set(contentTypes, withTypeIn(xml, of, type));
}

/** A path that neither the file nor what is being added to it has. */
function free(
  source: OfficeSource,
  changed: ReadonlyMap<string, string>,
  stem: string,
  ending: string,
): string {
  const entries = [...source.entries, ...[...changed.keys()].map((name) => ({ name }))];
  return freePath({ entries }, stem, ending);
}

/** From a folder of the package to a part of it. */
function relative(folder: string, part: string): string {
  const [from, to] = [folder.split("/").filter((step) => step !== ""), part.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
