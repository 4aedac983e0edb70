import { expect, it } from "vitest";
import { commentedCells, notesXml } from "./sheet-notes.ts";
import { notesDrawing } from "./vml-notes.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const old = `<comments xmlns="${main}"><authors><author>审核人</author></authors><commentList><comment ref="B2" authorId="0"><text><t>原有批注</t></text></comment></commentList></comments>`;

it("the note of a cell stays and what is added follows it; another cell gets a note of its own", () => {
  const xml = notesXml(
    old,
    [
      { cell: "B2", text: "甲" },
      { cell: "C3", text: "乙<" },
    ],
    main,
  );
  expect(commentedCells(xml)).toEqual(["B2", "C3"]);
  expect(xml).toMatch(/原有批注<\/t><r><t xml:space="preserve">\n\n甲<\/t><\/r><\/text>/);
  expect(xml).toContain('<comment ref="C3" authorId="1"><text><r><t xml:space="preserve">乙&lt;</t>');
  expect(xml).toContain("<author>审核人</author><author>明册</author>");
});

it("a sheet without notes gets a list of them, also where the list is one empty tag", () => {
  const empty = `<comments xmlns="${main}"><authors/><commentList/></comments>`;
  for (const before of [null, empty])
    expect(commentedCells(notesXml(before, [{ cell: "A1", text: "甲" }], main))).toEqual(["A1"]);
});

it("each note has a box of a number that no other box has, at its own cell", () => {
  const first = notesDrawing(null, [{ cell: "AA10", text: "甲" }]);
  const both = notesDrawing(first, [{ cell: "B2", text: "乙" }]);
  const ids = [...both.matchAll(/<v:shape [^>]*id="(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(both).toContain("<x:Row>9</x:Row><x:Column>26</x:Column>");
  expect(both).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
  expect(both.match(/<v:shapetype /g)).toHaveLength(1);
});
