import { type Finding, finding } from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { blockOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { contentsEntries, type Entry } from "./contents-entries.ts";

/**
 * Tables and top sections stand in the order in which the contents name them. Where the contents name neither, the form's order
 * counts, as a note. One finding for every pair of neighbours that stands the other way round.
 * Limit: an entry named twice is left out; the form's order only in its own years.
 */
export const presenceOrder: Rule = {
  id: "presence/order",
  severity: "warning",
  title: "正文各表和各部分的次序应当与目录一致。",
  basis: "预算公开样式规定的各表和各部分的次序",
  scope: "all",
  judge: (input) => {
    const entries = contentsEntries(input);
    if (entries.length < 2) return { outcome: "not-applicable" };
    const listed = entries.filter((e) => e.lines.length === 1).sort((a, b) => lineOf(a) - lineOf(b));
    const inContents = turned(listed, (a, b) => note(a, b, true));
    if (inContents.length > 0 || !isOfFormYear(input.reading, input.form)) return outcomeOf(inContents);
    const order = input.form.parts.flatMap((p) => p.content.map((c) => c.id));
    const declared = [...entries].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return outcomeOf(turned(declared, (a, b) => note(a, b, false)));
  },
};

const lineOf = (entry: Entry): number => {
  const [line] = entry.lines;
  return line === undefined ? -1 : blockOf(line);
};

/** Neighbours of a declared order of which the second stands before the first in the body. */
function turned(entries: readonly Entry[], say: (a: Entry, b: Entry) => Finding): readonly Finding[] {
  return entries.flatMap((b, i) => {
    const a = entries[i - 1];
    return a !== undefined && blockOf(a.at) > blockOf(b.at) ? [say(a, b)] : [];
  });
}

function note(a: Entry, b: Entry, inContents: boolean): Finding {
  const [line] = b.lines;
  return finding({
    code: presenceOrder.id,
    severity: inContents ? "warning" : "info",
    message: `${inContents ? "目录" : "样式"}把“${a.title}”排在“${b.title}”前面，正文的次序相反。请改为一致。`,
    at: inContents && line !== undefined ? [line, b.at, a.at] : [b.at, a.at],
    stated: b.title,
    basis: presenceOrder.basis,
  });
}
