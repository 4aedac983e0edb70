/** The sound files that are damaged: documents the project writes itself, and the real ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseBudget, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type DamagedFormat, documentToText } from "@mingce/testkit";
import { writeDocx, writeHtml, writeXlsx } from "@mingce/writers";

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
export async function writtenOriginals(root: string): Promise<readonly Original[]> {
  const samples = join(root, "samples");
  const names = readdirSync(samples).filter((name) => name.endsWith(".json"));
  return (await Promise.all(names.map((name) => written(join(samples, name))))).flat();
}

async function written(sample: string): Promise<readonly Original[]> {
  const { budget } = parseBudget(JSON.parse(readFileSync(sample, "utf8")));
  const form = forms.find((f) => f.id === budget?.form);
  if (budget === null || form === undefined) throw new Error(`${sample} is no budget of a form.`);
  const document = writeDocument(budget, form);
  const reading = readDisclosure(document, [form], true);
  const files: Readonly<Record<Exclude<DamagedFormat, "pdf">, string | Uint8Array>> = {
    text: documentToText(document),
    html: writeHtml(reading),
    docx: await writeDocx(reading),
    xlsx: await writeXlsx(reading),
  };
  return Object.entries(files).map(([format, file]) => ({
    name: `${basename(sample, ".json")}.${format === "text" ? "txt" : format}`,
    format: format as DamagedFormat,
    bytes: typeof file === "string" ? new TextEncoder().encode(file) : file,
  }));
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
