import type { Place, Reading } from "@mingce/core";
import { bodyKey, plainWords } from "../printed/plain-words.ts";
import { type PrintedText, printedTexts } from "../printed/printed-text.ts";

/** A name printed where the form puts the body's own. */
export interface OwnName {
  readonly name: string;
  readonly place: Place;
}

/** The names in the lines 编制单位：, in headings 关于…20xx年, over part one, and before the closing date; 本单位 is none. */
export function ownNames(reading: Reading): readonly OwnName[] {
  const kept = known.get(reading);
  if (kept !== undefined) return kept;
  const names = findNames(reading);
  known.set(reading, names);
  return names;
}

/** The unit of account in the line of a name (编制部门：某局 金额单位：元). */
const unitBehind = /(?<=.)（?(?:金额)?单位：(?:人民币)?(?:万元|千元|元)）?$/;

/** Several rules ask for them; they are found once a reading. */
const known = new WeakMap<Reading, readonly OwnName[]>();

function findNames(reading: Reading): readonly OwnName[] {
  const texts = printedTexts(reading).filter((t) => !t.inTable);
  const leads = leadsOf(reading.form);
  const found = texts.flatMap(({ text, place }, i): OwnName[] => {
    const line = plainWords(text).replace(unitBehind, "");
    if (line.length > 90) return [];
    const lead = leads.find((l) => l.test(line));
    const led = lead === undefined ? null : ledName(line.replace(lead, ""), place, texts[i + 1]);
    if (led !== null) return [led];
    const name =
      /^编制(?:单位|部门)：([^：]{2,40}?)(?:单位：.*)?$/.exec(line)?.[1] ??
      /^[一二三四五六七八九十]+、关于([^，。]{2,40}?)20\d\d年/.exec(line)?.[1] ??
      /^第一部分(?:20\d\d年)?([^，。]{2,40}?)(?:单位|部门)?概况$/.exec(line)?.[1];
    return name === undefined || /^[本我]/.test(name) ? [] : [{ name, place }];
  });
  const date = texts.findLastIndex((t) => /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/.test(plainWords(t.text)));
  const closing = date > texts.length - 4 ? texts[date - 1] : undefined;
  const line = closing === undefined ? "" : plainWords(closing.text);
  if (closing !== undefined && line.length >= 3 && line.length <= 40 && !/[，。：]/.test(line))
    found.push({ name: line, place: closing.place });
  return found;
}

/** The words of a form's table leads up to the body's name; its public code may be missing. */
function leadsOf(form: Reading["form"]): readonly RegExp[] {
  const words = (form?.tableLead ?? []).flatMap((lead) =>
    lead.endsWith("{body}") && !lead.includes("{level}") ? [plainWords(lead.replace("{body}", ""))] : [],
  );
  return words.map((w) => new RegExp(`^${w.replace("（{code}）", "(?:[（〔]?\\d{3,}[）〕]?[-—]?)?")}`));
}

/** The name behind a lead, or in the line under it where the lead has nothing more. */
function ledName(rest: string, place: Place, below: PrintedText | undefined): OwnName | null {
  if (rest !== "") return { name: rest, place };
  const name = plainWords(below?.text ?? "");
  return below === undefined || name === "" || /[：，。\d]/.test(name) ? null : { name, place: below.place };
}

/**
 * True where both names mean one body: equal, one the other with its level word, or one a short form whose characters
 * stand in the other in their order. Limit: errs towards one body.
 */
export function isSameBody(a: string, b: string): boolean {
  const [one, two] = [a, b].map((n) => bodyKey(n).replace(/(?:单位|部门)$/, ""));
  if (one === undefined || two === undefined) return true;
  const [short, long] = one.length <= two.length ? [[...one], two] : [[...two], one];
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}
