/** The totals of a written workbook are what its formulas compute: by our own reader and in LibreOffice. */
import { readDisclosure } from "@mingce/core";
import { forms } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findLibreOffice, storedByLibreOffice } from "../../../../tools/libreoffice.mjs";
import { said } from "../laws/said.ts";
import { drawnDocuments } from "./drawn-documents.ts";
import { saidIn, writtenAs } from "./written-as.ts";

/** Documents a form; MINGCE_FORMAT_RUNS asks for more. */
const each = Math.ceil(Number(process.env.MINGCE_FORMAT_RUNS ?? 4) / 2);
const drawn = drawnDocuments(each);

const stored = /(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g;

/** A workbook whose formulas have no stored results, so that whoever shows one has computed it. */
function withoutResults(workbook: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  let formulas = 0;
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, bytes];
    const text = strFromU8(bytes);
    formulas += [...text.matchAll(stored)].length;
    return [name, strToU8(text.replace(stored, "$1"))];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas };
}

describe.each(drawn)("the totals of a workbook of $id", ({ documents }) => {
  it("are stored as they are computed, with nothing to say about them", async () => {
    for (const document of documents) {
      const bytes = await writtenAs("xlsx", document);
      const read = await readDocument(bytes, "公开.xlsx");
      expect(read.ok && (read.document.findings ?? [])).toEqual([]);
      const bare = withoutResults(bytes);
      expect(bare.formulas).toBeGreaterThan(10);
      expect(await saidIn(bare.bytes)).toEqual(said(readDisclosure(document, forms)));
    }
  });
});

const libreOffice = findLibreOffice();
if (libreOffice === undefined)
  console.log("not run: workbooks computed by LibreOffice, which is not installed");

it.skipIf(libreOffice === undefined)("LibreOffice computes the totals that were stored", async () => {
  const documents = drawn.flatMap((form) => form.documents.slice(0, 1));
  const files = await Promise.all(
    documents.map(async (document, i) => {
      const { bytes } = withoutResults(await writtenAs("xlsx", document));
      return { name: `${i}.xlsx`, bytes };
    }),
  );
  const computed = storedByLibreOffice(libreOffice ?? "", "xlsx", files);
  for (const [i, document] of documents.entries())
    expect(await saidIn(computed[i] ?? new Uint8Array())).toEqual(said(readDisclosure(document, forms)));
});
