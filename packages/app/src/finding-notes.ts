import {
  type Address,
  type Document,
  type JudgedFinding,
  type Origin,
  type Place,
  severityWords,
  verdictSays,
} from "@mingce/core";
import type { Note, NotePlace } from "@mingce/writers";
import { shouldBe } from "./finding-words.ts";

/** The notes to be put into a file: one a finding, at the first of its places that the file itself keeps. */
export function findingNotes(document: Document, findings: readonly JudgedFinding[]): readonly Note[] {
  return findings.map((finding) => {
    const places = finding.at.map((place) => notePlace(document, place));
    const at = places.findIndex((p) => p.origin !== null || (p.page !== null && p.box !== null));
    return { severity: finding.severity, text: noteText(finding), place: places[at] ?? null };
  });
}

function noteText(finding: JudgedFinding): string {
  const { severity, message, basis, code, verdict } = finding;
  const value = shouldBe(finding);
  return [
    `【${severityWords[severity]}】${message}`,
    ...(value === null ? [] : [`应为：${value}`]),
    ...(basis === "" ? [] : [`依据：${basis}`]),
    `规则：${code}`,
    ...(verdict ? [`人工判断：${verdictSays(verdict)}`] : []),
  ].join("\n");
}

function notePlace(document: Document, { page, box, address }: Place): NotePlace {
  const origin = address === null ? null : originAt(document, address);
  return { page, box, origin, words: address === null ? null : wordsAt(document, address, origin) };
}

function originAt({ blocks }: Document, { block, row, cell }: Address): Origin | null {
  const found = blocks[block];
  if (found?.kind !== "table") return found?.origin ?? null;
  return found.rows[row ?? -1]?.cells[cell ?? -1]?.origin ?? null;
}

/** The words at an address, and which of those there they are: blanks count for nothing, a source may set others. */
function wordsAt(document: Document, address: Address, origin: Origin | null): NotePlace["words"] {
  const { block, row, cell, start, end } = address;
  const found = document.blocks[block];
  const own = found?.kind === "table" ? found.rows[row ?? -1]?.cells[cell ?? -1]?.text : found?.text;
  const text = squeezed(own?.slice(start, end) ?? "");
  if (own === undefined || text === "") return null;
  const [before, after] = found?.kind === "paragraph" ? linesAround(document, block, origin) : ["", ""];
  const upTo = squeezed(before + own.slice(0, start));
  return {
    text,
    nth: countIn(upTo + text.slice(0, -1), text),
    of: countIn(squeezed(before + own + after), text),
  };
}

/** What a source keeps in the same paragraph before and after a printed line of it. */
function linesAround({ blocks }: Document, block: number, origin: Origin | null): readonly [string, string] {
  if (origin === null || !("offset" in origin)) return ["", ""];
  const same = blocks.flatMap((b, i) => {
    const kept = b.kind === "paragraph" ? b.origin : undefined;
    const isSame = kept !== undefined && "offset" in kept && kept.offset === origin.offset;
    return isSame && b.kind === "paragraph" ? [{ text: b.text, i }] : [];
  });
  const join = (lines: typeof same): string => lines.map(({ text }) => text).join("");
  return [join(same.filter(({ i }) => i < block)), join(same.filter(({ i }) => i > block))];
}

const squeezed = (text: string): string => text.replace(/\s/g, "");

function countIn(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
