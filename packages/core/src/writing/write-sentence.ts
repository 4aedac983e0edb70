import type { Paragraph } from "../document/document.ts";
import type { Sentence } from "../form/sentence.ts";
import { wordFor } from "./blank-words.ts";
import { fillWording } from "./fill-wording.ts";
import type { Frame } from "./frame.ts";
import { paragraphs } from "./paragraph.ts";
import { type Scope, subjectInScope } from "./subject-in-scope.ts";
import { isNothing, type WritingContext } from "./writing-context.ts";

/** A sentence as its paragraph; none where its condition does not hold or nothing of it is left. */
export function writeSentence(
  sentence: Sentence,
  section: string,
  scope: Scope,
  context: WritingContext,
): readonly Paragraph[] {
  if (!holds(sentence, scope, context)) return [];
  const { id, subject, subjects, lists } = sentence;
  const frame: Frame = { section, id, scope, subject, subjects, lists, line: null, n: 0 };
  const text = fillWording(sentence.wording, (blank) => wordFor(blank, frame, context));
  return text === null ? [] : paragraphs(text);
}

function holds(sentence: Sentence, scope: Scope, context: WritingContext): boolean {
  if (sentence.when === null) return true;
  const subject = sentence.subjects[sentence.when.subject];
  if (subject === undefined) throw new Error(`The sentence ${sentence.id} has no ${sentence.when.subject}.`);
  const nil = isNothing(context, subjectInScope(context.form, subject, scope), 0);
  return nil === (sentence.when.is === "nil");
}
