/** The same disclosure says the same in every format: as text, as a web page, in our own PDF, in Word and in Excel. */
import { readDisclosure } from "@mingce/core";
import { forms } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import { findLibreOffice, storedByLibreOffice } from "../../../../tools/libreoffice.mjs";
import { conformanceFolder, goldenCases, keptStatements } from "../conformance/golden-case.ts";
import { said } from "../laws/said.ts";
import { seedText } from "../laws/seeds.ts";
import { textDocument } from "../planters/printed-disclosure.ts";
import { drawnDocuments } from "./drawn-documents.ts";
import { saidIn, writtenAs, writtenFormats } from "./written-as.ts";

/** Documents a form; MINGCE_FORMAT_RUNS asks for more. */
const each = Number(process.env.MINGCE_FORMAT_RUNS ?? 4);
const time = 60_000 + each * 30_000;

describe.each(drawnDocuments(each))("a disclosure of $id", ({ documents }) => {
  it.each(writtenFormats)(
    "says in %s what was written, statement by statement",
    async (format) => {
      for (const document of documents) {
        const written = said(readDisclosure(document, forms));
        expect(written.length).toBeGreaterThan(50);
        expect(await saidIn(await writtenAs(format, document))).toEqual(written);
      }
    },
    time,
  );
});

/** Real documents, known to the tests by the start of their names. */
const seeds = ["000", "001", "003"].flatMap((start) => {
  const text = seedText(start);
  return text === null ? [] : [{ start, document: textDocument(text) }];
});

describe.runIf(seeds.length > 0).each(seeds)("real document $start", ({ document }) => {
  it.each(writtenFormats)(
    "says the same when it is written again in %s",
    async (format) => {
      const read = said(readDisclosure(document, forms));
      expect(read.length).toBeGreaterThan(200);
      expect(await saidIn(await writtenAs(format, document))).toEqual(read);
    },
    time,
  );
});

const libreOffice = findLibreOffice();
if (libreOffice === undefined)
  console.log("not run: files opened and printed by LibreOffice, which is not installed");

it.skipIf(libreOffice === undefined)(
  "a disclosure says the same in the PDF that LibreOffice prints from the Word file",
  async () => {
    const golden = goldenCases(conformanceFolder).map(({ document }) => document);
    const documents = [...golden, ...seeds.map(({ document }) => document)];
    const files = await Promise.all(
      documents.map(async (document, i) => ({ name: `${i}.docx`, bytes: await writtenAs("docx", document) })),
    );
    const printed = storedByLibreOffice(libreOffice ?? "", "pdf", files);
    for (const [i, document] of documents.entries())
      expect(await saidIn(printed[i] ?? new Uint8Array())).toEqual(said(readDisclosure(document, forms)));
  },
  time * 2,
);

it.skipIf(libreOffice === undefined).each(["docx", "xlsx"] as const)(
  "LibreOffice opens a written %s file, and stores it with the same statements",
  async (format) => {
    const [golden] = goldenCases(conformanceFolder);
    if (golden === undefined) throw new Error("There is no case.");
    const file = { name: `written.${format}`, bytes: await writtenAs(format, golden.document) };
    const [stored] = storedByLibreOffice(libreOffice ?? "", format, [file]);
    expect(await saidIn(stored ?? new Uint8Array())).toEqual(keptStatements(golden));
  },
  time,
);
