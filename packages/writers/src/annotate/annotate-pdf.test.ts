import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { pdfWithNotes } from "./annotate.ts";

const note = { severity: "info", text: "核对结果摘要。", place: null } as const;

/** A PDF of one page that lost the named entry. */
async function pageWithout(entry: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage().node.delete(PDFName.of(entry));
  return file.save();
}

it("a note without a place stands on the first page, behind the file's own bytes", async () => {
  const original = await pageWithout("Annots");
  const made = await pdfWithNotes(original, [note], {});
  if (!("bytes" in made)) throw new Error(made.why);
  expect(Buffer.compare(made.bytes.subarray(0, original.length), original)).toBe(0);
  const again = await PDFDocument.load(made.bytes);
  expect(again.getPage(0).node.Annots()?.size()).toBe(1);
});

it("a page without a size, which a reader may still show, is refused with a sentence", async () => {
  expect(await pdfWithNotes(await pageWithout("MediaBox"), [note], {})).toMatchObject({
    why: expect.stringMatching(/不能加批注。请.+。$/),
  });
});
