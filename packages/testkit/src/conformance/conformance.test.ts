/** The committed cases of `conformance`: what each form prints and states, held in every format. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import { saidIn, writtenAs, writtenFormats } from "../formats/written-as.ts";
import { conformanceFolder, goldenCases, goldenFiles, goldenOf, keptStatements } from "./golden-case.ts";

const cases = goldenCases(conformanceFolder);

it("every form has a case", () => {
  const without = forms.filter(({ id }) => !cases.some(({ name }) => name.startsWith(`${id}/`)));
  expect(without.map(({ id }) => `${id}: npm run conformance -- --update draws one`)).toEqual([]);
});

describe.each(cases)("$name", (golden) => {
  it("prints and states what it keeps (npm run conformance -- --update writes it anew)", () => {
    const now = goldenOf(golden);
    for (const part of ["text", "statements"] as const)
      expect(now[part], goldenFiles[part]).toBe(readFileSync(join(golden.folder, goldenFiles[part]), "utf8"));
  });

  it.each(writtenFormats)(
    "states in %s what it keeps, the same bytes each time",
    async (format) => {
      const bytes = await writtenAs(format, golden.document);
      expect(await saidIn(bytes)).toEqual(keptStatements(golden));
      expect(Buffer.from(await writtenAs(format, golden.document)).equals(bytes)).toBe(true);
    },
    60_000,
  );

  it("is stated by the kept text itself", async () => {
    const bytes = readFileSync(join(golden.folder, goldenFiles.text));
    expect(await saidIn(new Uint8Array(bytes))).toEqual(keptStatements(golden));
  });
});
