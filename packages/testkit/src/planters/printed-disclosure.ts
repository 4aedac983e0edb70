import {
  type Articulation,
  articulate,
  articulationFindings,
  type Document,
  type Finding,
  type Form,
  type Reading,
  readDisclosure,
} from "@mingce/core";
import { readText } from "@mingce/readers";

/** A printed text as the document tree its reader makes of it. Throws where the reader refuses it. */
export function textDocument(text: string): Document {
  const result = readText(new TextEncoder().encode(text), "disclosure.txt");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

/** What a text, or a part of one, says as a disclosure of a form, and how its numbers hang together. */
export interface PrintedDisclosure {
  readonly reading: Reading;
  readonly articulation: Articulation;
  /** What is wrong in its arithmetic, what was met while reading included. */
  readonly findings: readonly Finding[];
}

/** Reads a printed text as a disclosure of one form, however little of it stands there, and articulates it. */
export function printedDisclosure(text: string, form: Form): PrintedDisclosure {
  const reading = readDisclosure(textDocument(text), [form], true);
  const articulation = articulate(reading);
  return {
    reading,
    articulation,
    findings: [...reading.findings, ...articulationFindings(reading, articulation)],
  };
}
