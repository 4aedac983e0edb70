import { type EnteredLine, quotedEntry, textIn } from "./entered.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The free texts by their keys; a text in pieces of one key is joined, and what has no key is told and kept under "". */
export function readTexts(
  lines: readonly EnteredLine[],
  { problems, places }: EntryReading,
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  let before = "";
  for (const line of lines) {
    const key = textIn(line.cells["key"]);
    const cell = line.cells["text"];
    if (key !== "") places.set(`texts.${key}`, { sheet: line.sheet, cell: line.at("text") });
    if (cell === undefined) continue;
    if (key === "") {
      const what = `“${quotedEntry(textIn(cell))}”没有编号，不知道是哪一处的文字；请移到有编号的行。`;
      problems.say("error", line.sheet, cell.at, what);
      texts[""] = [...(texts[""] === undefined ? [] : [texts[""]]), cell.text].join("\n");
      continue;
    }
    const kept = texts[key];
    if (kept !== undefined && key !== before)
      problems.say("error", line.sheet, line.at("key"), `编号“${key}”重复，请把文字合并到一行。`);
    texts[key] = `${kept ?? ""}${cell.text}`;
    before = key;
  }
  return texts;
}
