import { type Blank, textKey } from "../sentence/wording.ts";
import type { Frame } from "./frame.ts";
import { identityWord } from "./identity-words.ts";
import { inlineList } from "./inline-list.ts";
import {
  amountWords,
  changeWords,
  directionWord,
  movementWords,
  rateWords,
  shareWords,
} from "./number-words.ts";
import { type ResolvedSubject, subjectInScope, unitOfSubject } from "./subject-in-scope.ts";
import { exactValue, type WritingContext } from "./writing-context.ts";

/** The words for a blank; null for a list without lines. Errors: throws for a subject or list not declared. */
export function wordFor(blank: Blank, frame: Frame, context: WritingContext): string | null {
  switch (blank.blank) {
    case "amount":
    case "share":
    case "change":
    case "rate":
    case "movement":
      return numberFor(blank.blank, blank.name, frame, context);
    case "direction":
      return directionWord(changeOf(blank.name, frame, context));
    case "body":
    case "year":
    case "prior":
    case "level":
    case "terms":
      return identityWord(blank.blank, context);
    case "n":
    case "number":
      return String(frame.n);
    case "label":
      return frame.line?.label ?? "";
    case "path":
      return frame.line?.path ?? "";
    case "list":
      return listFor(blank.name, frame, context);
    case "reason":
      return context.text(keyOf(blank, frame), changeOf(blank.name, frame, context));
    case "use":
    case "text":
      return context.text(keyOf(blank, frame), null);
  }
}

function keyOf(blank: Blank, frame: Frame): string {
  const slot = blank.name === "" ? blank.blank : `${blank.blank}:${blank.name}`;
  return textKey(frame.section, frame.id, frame.line?.id ?? "", slot);
}

function numberFor(
  kind: "amount" | "share" | "change" | "rate" | "movement",
  name: string,
  frame: Frame,
  context: WritingContext,
): string {
  const { form } = context;
  const subject = subjectNamed(name, frame, context);
  const value = exactValue(context, subject, 0);
  switch (kind) {
    case "amount":
      return amountWords(value, unitOfSubject(subject), form);
    case "share":
      return shareWords(value, exactValue(context, { ...subject, regions: subject.of }, 0));
    case "rate":
      return rateWords(value, exactValue(context, subject, -1));
    case "change":
      return changeWords(changeOf(name, frame, context), unitOfSubject(subject), form);
    case "movement":
      return movementWords(changeOf(name, frame, context), unitOfSubject(subject), form);
  }
}

/** The frame's own subject on its line, or the one of this name. */
function subjectNamed(name: string, frame: Frame, { form }: WritingContext): ResolvedSubject {
  const subject = name === "" ? frame.subject : frame.subjects[name];
  if (subject === undefined) throw new Error(`The sentence ${frame.id} has no subject ${name}.`);
  return subjectInScope(form, subject, frame.scope, name === "" ? frame.line?.regions : undefined);
}

function changeOf(name: string, frame: Frame, context: WritingContext): number {
  const subject = subjectNamed(name, frame, context);
  return exactValue(context, subject, 0) - exactValue(context, subject, -1);
}

function listFor(name: string, frame: Frame, context: WritingContext): string | null {
  const list = frame.lists[name];
  if (list === undefined) throw new Error(`The sentence ${frame.id} has no list ${name}.`);
  return inlineList(list, frame, context, wordFor);
}
