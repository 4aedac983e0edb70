import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Budget, type Document, parseBudget, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { documentToText } from "../document-to-text.ts";
import { type Said, said } from "../laws/said.ts";

/** Where the cases of the repository are kept. */
export const conformanceFolder = fileURLToPath(new URL("../../../../conformance/", import.meta.url));

/** A case of `conformance/FORM/CASE`: its folder, and the document that its budget is written as. */
export interface GoldenCase {
  /** "FORM/CASE". */
  readonly name: string;
  readonly folder: string;
  readonly document: Document;
}

/** What a case keeps beside its budget: the document as text, and all that it states. */
export interface Golden {
  readonly text: string;
  readonly statements: string;
}

/** Every case below a folder, by form and name. Throws for a budget of no known form. */
export function goldenCases(root: string): readonly GoldenCase[] {
  return forms.flatMap(({ id }) => {
    const folder = join(root, id);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names.map((name) => goldenCase(`${id}/${name}`, join(folder, name)));
  });
}

function goldenCase(name: string, folder: string): GoldenCase {
  const { budget } = parseBudget(JSON.parse(readFileSync(join(folder, "budget.json"), "utf8")));
  if (budget === null) throw new Error(`${name}/budget.json is no budget.`);
  return { name, folder, document: documentOf(budget) };
}

function documentOf(budget: Budget): Document {
  const form = forms.find(({ id }) => id === budget.form);
  if (form === undefined) throw new Error(`No form is called ${budget.form}.`);
  return writeDocument(budget, form);
}

/** What a case has to keep today. */
export function goldenOf({ document }: GoldenCase): Golden {
  const reading = readDisclosure(document, forms);
  const { form, year, level, unit } = reading.identity;
  const identity = JSON.stringify({ form, year, level, unit });
  const lines = said(reading).map((line) => `    ${JSON.stringify(line)}`);
  return {
    text: documentToText(document),
    statements: `{\n  "identity": ${identity},\n  "statements": [\n${lines.join(",\n")}\n  ]\n}\n`,
  };
}

/** What a case keeps, by the names of its files. */
export const goldenFiles: Readonly<Record<keyof Golden, string>> = {
  text: "disclosure.txt",
  statements: "statements.json",
};

/** The statements a case keeps. Throws where it has none. */
export function keptStatements({ folder }: GoldenCase): readonly Said[] {
  const { statements } = JSON.parse(readFileSync(join(folder, goldenFiles.statements), "utf8"));
  return statements;
}
