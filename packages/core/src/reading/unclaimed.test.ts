import { xinjiang2024Unit } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { expect, it } from "vitest";
import type { Block, Document, TableBlock } from "../document/document.ts";
import { readDisclosure } from "./read.ts";

const base = textDocument(unitText);
const read = (blocks: readonly Block[]) =>
  readDisclosure({ ...base, blocks } as Document, [xinjiang2024Unit]);
const numbers = readDisclosure(base, [xinjiang2024Unit]).numbers.filter((n) => n.place.table !== null);
const codes = (reading: ReturnType<typeof read>) => reading.findings.map((f) => f.code);

it("counts the amounts of tables that came as lines, binds none and says so once a table", () => {
  const lines = (t: TableBlock): readonly Block[] =>
    t.rows.map(({ cells, line, page }) => {
      const text = cells.map((c) => c.text).join(" ");
      return { kind: "paragraph", text, role: "body", page, line, box: null };
    });
  const reading = read(base.blocks.flatMap((b) => (b.kind === "table" ? lines(b) : [b])));
  const lost = reading.numbers.filter((n) => n.place.table !== null);
  expect(lost.length).toBeGreaterThan(0.9 * numbers.length);
  expect(lost.some((n) => n.bound)).toBe(false);
  expect(codes(reading).filter((c) => c === "text/table-unreadable")).not.toEqual([]);
  const unread = reading.findings.flatMap((f) => (f.code === "text/table-unreadable" ? f.at : []));
  for (const table of reading.outline.tables)
    expect(table.nil && unread.some((at) => at.table === table.id)).toBe(false);
});

it("counts the amounts of a table in a section and says so once", () => {
  const row = (text: string) => ({
    cells: [{ text: "某项" }, { text }],
    line: null,
    page: null,
    header: false,
  });
  const table: TableBlock = { kind: "table", page: null, rows: [row("12.34"), row("5.60")] };
  const before = read(base.blocks);
  const after = read([...base.blocks, table]);
  expect(after.numbers.length - before.numbers.length).toBe(2);
  expect(after.numbers.filter((n) => n.bound)).toHaveLength(before.numbers.filter((n) => n.bound).length);
  expect(codes(after).filter((c) => c === "text/table-unclaimed")).toHaveLength(1);
  expect(codes(before)).not.toContain("text/table-unclaimed");
});
