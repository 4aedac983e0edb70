/** The sound files that are damaged: documents the project writes itself, and the real ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseBudget, type Reading, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type DamagedFormat, documentToText } from "@mingce/testkit";
import { writeHtml } from "@mingce/writers";

/** A sound file. */
export interface Original {
  readonly name: string;
  readonly format: DamagedFormat;
  readonly bytes: Uint8Array;
}

const endings: Readonly<Record<string, DamagedFormat>> = {
  ".txt": "text",
  ".html": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".xlsx": "xlsx",
};

/** Every sample budget written in each format. */
export function writtenOriginals(root: string): readonly Original[] {
  const samples = join(root, "samples");
  return readdirSync(samples)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const { budget } = parseBudget(JSON.parse(readFileSync(join(samples, name), "utf8")));
      const form = forms.find((f) => f.id === budget?.form);
      if (budget === null || form === undefined) throw new Error(`${name} is no budget of a form.`);
      const document = writeDocument(budget, form);
      const start = basename(name, ".json");
      return [
        { name: `${start}.txt`, format: "text" as const, bytes: utf8(documentToText(document)) },
        ...officeFiles(start, readDisclosure(document, [form], true)),
      ];
    });
}

function officeFiles(start: string, reading: Reading): readonly Original[] {
  return [{ name: `${start}.html`, format: "html", bytes: utf8(writeHtml(reading)) }];
}

/** The real documents in ../shared; none where they are not at hand. */
export function realOriginals(root: string): readonly Original[] {
  return ["corpus", "seeds"]
    .map((folder) => join(root, "../shared", folder))
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []))
    .flatMap((file) => {
      const format = endings[extname(file)];
      return format === undefined ? [] : [{ name: basename(file), format, bytes: readFileSync(file) }];
    });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
