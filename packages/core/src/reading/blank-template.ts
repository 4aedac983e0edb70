import { type Finding, finding } from "../finding/finding.ts";
import type { Place } from "../statement/place.ts";
import type { PlaceholderKind } from "../text/placeholder.ts";
import type { Reading } from "./reading.ts";

/** So many blanks at least does a template have; a document can keep one or two by mistake. */
const fewestBlanks = 3;
/** How many blanks a template has for each figure that its wording itself names. */
const blanksToFigure = 10;

/**
 * True for a form nobody has filled in: no table states an amount other than zero, and nearly everywhere the text
 * would name a figure a blank stands for it.
 */
export function isBlankTemplate({
  placeholders,
  numbers,
}: Pick<Reading, "placeholders" | "numbers">): boolean {
  const blanks = placeholders.filter((p) => p.kind === "blank").length;
  const figures = numbers.filter((n) => !n.freeText && /[1-9]/.test(n.place.text));
  if (figures.some((n) => n.place.table !== null || n.place.address?.row !== undefined)) return false;
  return blanks >= fewestBlanks && figures.length * blanksToFigure <= blanks;
}

/**
 * A blank template as what it is: a form without amounts. Its example rows and its open choices state nothing; what
 * was found in the source stays, and each kind of placeholder is one note with its places.
 */
export function asBlankTemplate(reading: Reading): Reading {
  const { document, identity, placeholders, codeNames } = reading;
  const evidence = [...identity.evidence, `全文没有填写金额，有${placeholders.length}处占位，是空白样表。`];
  const examples = codeNames.map((c) => ({ ...c.place, text: `${c.code} ${c.name}`.trim() }));
  const notes = (Object.keys(words) as PlaceholderKind[]).flatMap((kind) =>
    note(
      words[kind],
      placeholders.filter((p) => p.kind === kind).map((p) => p.place),
    ),
  );
  return {
    ...reading,
    identity: { ...identity, evidence },
    blankTemplate: true,
    statements: [],
    listings: [],
    numbers: [],
    freeTexts: [],
    codeNames: [],
    sheets: [],
    frames: [],
    units: [],
    unitsAllListed: false,
    findings: [...(document.findings ?? []), ...notes, ...note("示例科目", examples)],
  };
}

const words: Readonly<Record<PlaceholderKind, string>> = {
  blank: "待填写处",
  choice: "待选定的词",
  instruction: "填写说明",
};

const mostPlaces = 200;
const examplesShown = 3;

function note(what: string, places: readonly Place[]): readonly Finding[] {
  if (places.length === 0) return [];
  const shown = [...new Set(places.map((p) => p.text))].slice(0, examplesShown).map((text) => `“${text}”`);
  const message = `空白样表里有${what}${places.length}处，如${shown.join("")}，不是预算内容，没有作为预算读取。`;
  const basis = "占位符和示例不是预算";
  return [
    finding({ code: "text/placeholder", severity: "info", message, at: places.slice(0, mostPlaces), basis }),
  ];
}
