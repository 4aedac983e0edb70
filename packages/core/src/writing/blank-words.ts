import { type Blank, textKey } from "../sentence/wording.ts";
import type { Frame } from "./frame.ts";
import { identityWord } from "./identity-words.ts";
import { inlineList } from "./inline-list.ts";
import type { AskedText, ExplainedChange, TextKind } from "./needed-text.ts";
import {
  amountWords,
  changeWords,
  directionWord,
  movementWords,
  rateWords,
  shareWords,
} from "./number-words.ts";
import { type ResolvedSubject, selectionOf, subjectInScope, unitOfSubject } from "./subject-in-scope.ts";
import { exactValue, knows, knowsBoth, missingText, type WritingContext } from "./writing-context.ts";

/** The words for a blank; null for a list without lines and for a reason nobody demands. Errors: throws for a subject or list not declared. */
export function wordFor(blank: Blank, frame: Frame, context: WritingContext): string | null {
  switch (blank.blank) {
    case "amount":
    case "share":
    case "change":
    case "rate":
    case "movement":
      return numberFor(blank.blank, blank.name, frame, context);
    case "direction":
      return knowsBoth(context, subjectNamed(blank.name, frame, context))
        ? directionWord(changeOf(blank.name, frame, context))
        : missingText;
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
      return context.text(asked(blank, "reason", frame, context));
    case "use":
      return context.text(asked(blank, "use", frame, context));
    case "text":
      return context.text(asked(blank, "words", frame, context));
  }
}

function asked(blank: Blank, kind: TextKind, frame: Frame, context: WritingContext): AskedText {
  const { section, id, line } = frame;
  const slot = blank.name === "" ? blank.blank : `${blank.blank}:${blank.name}`;
  const key = textKey(section, id, line?.id ?? "", slot);
  const text = { key, kind, section, line: line?.label ?? "" };
  if (kind === "words") return { ...text, about: null, explains: null };
  const subject = subjectNamed(blank.name, frame, context);
  const about = selectionOf(subject, 0);
  return { ...text, about, explains: kind === "reason" ? explained(subject, context) : null };
}

function explained(subject: ResolvedSubject, context: WritingContext): ExplainedChange | null {
  if (!knowsBoth(context, subject)) return null;
  const prior = exactValue(context, subject, -1);
  return { change: exactValue(context, subject, 0) - prior, prior };
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
  const compares = kind !== "amount" && kind !== "share";
  if (!(compares ? knowsBoth(context, subject) : knows(context, subject, 0))) return missingText;
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
