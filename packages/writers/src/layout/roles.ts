import { type Block, type Form, type ParagraphRole, type Reading, tablesOf } from "@mingce/core";
import { plain } from "./plain.ts";

/** What a block is set as: the role of a paragraph, completed by what the reading knows. */
export type SetAs = ParagraphRole | "entry" | "signature" | "table";

/**
 * The role of every block. A writer's roles stand; where a source has none (a text file), the outline of the reading
 * says what is a heading, a table's title and a line of the contents.
 */
export function rolesOf(reading: Reading): readonly SetAs[] {
  const { blocks } = reading.document;
  const found = outlined(reading);
  const roles = blocks.map((block, index): SetAs => {
    if (block.kind === "table") return "table";
    return block.role === "body" ? (found.get(index) ?? "body") : block.role;
  });
  setNotes(roles, blocks);
  setSignature(roles, blocks);
  if (!roles.includes("title")) setTitle(roles, reading);
  return roles;
}

function outlined({ document, outline, form }: Reading): ReadonlyMap<number, SetAs> {
  const found = new Map<number, SetAs>();
  if (form === null) return found;
  for (const { address } of outline.contents) if (address !== null) found.set(address.block, "entry");
  for (const { at, heading } of outline.sections) {
    if (at.address !== null) found.set(at.address.block, /^\s*[（(]/.test(heading) ? "heading3" : "heading2");
  }
  const fixed = fixedLines(form, outline);
  document.blocks.forEach((block, index) => {
    if (block.kind === "table" || found.get(index) === "entry") return;
    const line = plain(block.text);
    if (line === plain(form.contentsHeading)) found.set(index, "heading1");
    else if (line.length < 60 && fixed.parts.some((p) => line.startsWith(p))) found.set(index, "heading1");
    else if (fixed.captions(line) && tableFollows(document.blocks, index)) found.set(index, "caption");
  });
  return found;
}

/** What the form and the outline say of lines that are not sections: parts, titles of tables and of sheets. */
function fixedLines(form: Form, outline: Reading["outline"]) {
  const tail = (title: string) => plain(title.slice(title.lastIndexOf("}") + 1));
  const printed = outline.tables.map((t) => plain(t.at.text));
  const sheets = form.sheets.map((s) => tail(s.title));
  const numbers = tablesOf(form).map((t) => plain(form.tableCaption.replace("{number}", String(t.number))));
  return {
    parts: form.parts.flatMap((p) => /^[^\s{]+/.exec(p.heading)?.[0] ?? []),
    captions: (line: string) =>
      printed.includes(line) ||
      numbers.includes(line) ||
      (line.length < 30 && sheets.some((s) => line.endsWith(s))),
  };
}

function tableFollows(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 6).some((b) => b.kind === "table");
}

/** Short lines between a table's title and the table belong to the table, and so do the same lines over its rest. */
function setNotes(roles: SetAs[], blocks: readonly Block[]): void {
  const leads = new Set<string>();
  roles.forEach((role, index) => {
    if (role !== "table") return;
    let from = index;
    while (roles[from - 1] === "body" && index - from < 4 && textOf(blocks[from - 1]).length < 40) from--;
    const lines = blocks.slice(from, index).map(textOf);
    const titled = roles[from - 1] === "caption";
    if (!titled && !lines.every((line) => leads.has(line))) return;
    for (let at = from; at < index; at++) roles[at] = "note";
    for (const line of lines) leads.add(line);
  });
}

/** The body's name and the date at the end of a document. */
function setSignature(roles: SetAs[], blocks: readonly Block[]): void {
  const last = blocks.length - 1;
  if (!/^20\d\d年\d{1,2}月\d{1,2}日$/.test(plain(textOf(blocks[last])))) return;
  for (const at of [last - 1, last]) {
    if (roles[at] === "body" && textOf(blocks[at]).length < 40) roles[at] = "signature";
  }
}

/** The first lines of a document, up to its contents or its first heading. */
function setTitle(roles: SetAs[], reading: Reading): void {
  const first = roles.findIndex((role) => role !== "body");
  if (reading.form === null || first < 1 || first > 4) return;
  for (let at = 0; at < first; at++) roles[at] = "title";
}

function textOf(block: Block | undefined): string {
  return block?.kind === "paragraph" ? block.text : "";
}
