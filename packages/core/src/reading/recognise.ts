import type { Document } from "../document/document.ts";
import { type Form, type Level, sectionsOf, tablesOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import { withoutOrdinal } from "../text/ordinal.ts";
import { placeholdersIn } from "../text/placeholder.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";
import { formLines, type IdentityLine } from "./form-lines.ts";
import { plainHeading } from "./plain-heading.ts";
import type { Identity } from "./reading.ts";

/** A share of a form's titles and headings below which a document is not taken to be of it. */
const enough = 0.7;

/**
 * Recognises form, year, level and body of a document from what it prints, with evidence. What is not printed, or is
 * printed in contradictory ways without a majority, stays null with a sentence that says why.
 */
export function recognise(document: Document, forms: readonly Form[]): Identity {
  const lines = document.blocks
    .flatMap((b) => (b.kind === "paragraph" ? [squeezed(b.text)] : []))
    .filter((l) => l !== "");
  const short = lines.filter((l) => l.length <= 90);
  const of = (known: readonly Form[]): readonly IdentityLine[] => {
    const { read } = formLines(known);
    return short.flatMap((line) => read(line) ?? []);
  };
  const evidence: string[] = [];
  const level = majority(of(forms).flatMap((l) => l.level ?? [])) ?? majority(levelsIn(lines, forms));
  evidence.push(
    level === null
      ? "标题中看不出是单位预算还是部门预算。"
      : `标题表明是${level === "unit" ? "单位" : "部门"}预算。`,
  );
  const ranked = forms
    .map((form) => ({ form, like: likeness(short, form) }))
    .sort((a, b) => b.like.all - a.like.all);
  const form = formOf(ranked, level, evidence);
  // Another form's heading may stand here in other words: where the form is known, its own lines tell who and when.
  const said = of(form === null ? forms : [form]);
  const year = majority(said.flatMap((l) => l.year ?? []));
  evidence.push(year === null ? "标题中没有预算年度，或各处年度不一致。" : `标题中的预算年度是${year}年。`);
  if (form !== null && year !== null && (year < form.years.from || year > form.years.until))
    evidence.push(`样式适用${yearsOf(form)}年，本文件是${year}年的，按表名和标题最接近的这一样式阅读。`);
  const unit = bodyOf(lines, said, evidence);
  return { form: form?.id ?? null, year, level, unit, resemblance: ranked[0]?.like.all ?? 0, evidence };
}

/** How much of a form a document prints: its tables' titles to the letter, its headings nearly. */
export interface Likeness {
  readonly tables: number;
  readonly sections: number;
  readonly all: number;
}

/** A piece of a document: nearly all of one part of the form, hardly any of the other, clearly more than of any other form. */
const nearlyAll = 0.8;
const hardlyAny = 0.2;
const clearly = 0.1;

/** Compares the lines of a document with the titles and headings of a form; each share is 0 to 1. */
export function likeness(lines: readonly string[], form: Form): Likeness {
  const level = form.level === "unit" ? "单位" : "部门";
  const distinctive = (texts: readonly string[]): readonly string[] =>
    texts.map((t) => plainHeading(t.replaceAll("{level}", level))).filter((t) => t.length >= 4);
  const printed = new Set(
    lines.map((line) => plainHeading(line.replace(leaders, ""))).filter((l) => l.length >= 4),
  );
  const titles = tablesOf(form)
    .map((t) => distinctive([t.title, ...t.also]))
    .filter((t) => t.length > 0)
    .map((wordings) => wordings.some((t) => printed.has(t)));
  const headings = distinctive(sectionsOf(form).map((s) => s.heading)).map((h) => isPrinted(printed, h));
  return { tables: share(titles), sections: share(headings), all: share([...titles, ...headings]) };
}

/** Leaders and the page behind a line of the contents. */
const leaders = /[…·.．_\-—]{2,}\d*$/;

const share = (met: readonly boolean[]): number =>
  met.length === 0 ? 0 : met.filter((m) => m).length / met.length;

function isPrinted(printed: ReadonlySet<string>, heading: string): boolean {
  if (printed.has(heading)) return true;
  for (const line of printed)
    if (line.endsWith(heading) || similarity(line.slice(-heading.length), heading) >= 0.9) return true;
  return false;
}

function formOf(ranked: readonly Ranked[], level: Level | null, evidence: string[]): Form | null {
  const [best] = ranked;
  if (best !== undefined && best.like.all >= enough && best.like.tables >= enough)
    return ofLevel(ranked, best, (like) => like.all, level, "表名和标题", evidence);
  const piece = pieceOf(ranked);
  if (piece !== null) {
    const what = piece.part === "tables" ? "表名" : "情况说明的标题";
    const lacks = piece.part === "tables" ? "情况说明" : "公开表";
    evidence.push(`本文件只有${what}能对上样式，没有${lacks}，按不完整的公开文件阅读。`);
    return ofLevel(ranked, piece.best, (like) => like[piece.part], level, what, evidence);
  }
  evidence.push(
    `没有一种已知公开样式的表名和标题能对上七成（最多对上${Math.round((best?.like.all ?? 0) * 100)}%）。`,
  );
  return null;
}

/** A document of tables alone, or of the narrative alone, is of the form that nearly all of that part names. */
function pieceOf(
  ranked: readonly Ranked[],
): { readonly part: "tables" | "sections"; readonly best: Ranked } | null {
  for (const [part, other] of [
    ["tables", "sections"],
    ["sections", "tables"],
  ] as const) {
    const best = ranked.reduce<Ranked | null>(
      (a, r) => (a === null || r.like[part] > a.like[part] ? r : a),
      null,
    );
    if (best === null || best.like[part] < nearlyAll || best.like[other] > hardlyAny) continue;
    const rivals = ranked.filter(
      (r) =>
        (r.form.issuer !== best.form.issuer || r.form.years.from !== best.form.years.from) &&
        r.like[part] > best.like[part] - clearly,
    );
    return rivals.length === 0 ? { part, best } : null;
  }
  return null;
}

/** Of forms as alike as the best, the one of the level the document says. */
function ofLevel(
  ranked: readonly Ranked[],
  best: Ranked,
  share: (like: Likeness) => number,
  level: Level | null,
  what: string,
  evidence: string[],
): Form | null {
  const { issuer, years } = best.form;
  const equal = ranked.filter(
    (r) =>
      share(r.like) > share(best.like) - 0.05 && r.form.issuer === issuer && r.form.years.from === years.from,
  );
  const one = equal.find((r) => r.form.level === level)?.form ?? null;
  evidence.push(
    one === null
      ? `${what}对得上，但看不出是单位还是部门的样式。`
      : `${Math.round(share(best.like) * 100)}%的${what}与${one.issuer}${yearsOf(one)}年${one.level === "unit" ? "单位" : "部门"}样式一致。`,
  );
  return one;
}

/** What the sentences of forms say of the level (均纳入单位预算管理), where no title does. */
function levelsIn(lines: readonly string[], forms: readonly Form[]): readonly Level[] {
  const wordings = forms.flatMap((f) => sectionsOf(f).flatMap(wordingsOf));
  const patterns = [
    ...new Set(
      wordings.flatMap((w) => squeezed(w).match(/[^{}，。：；]{3,}\{level\}[^{}，。：；]{2,}/g) ?? []),
    ),
  ].map((w) => new RegExp(w.replace("{level}", "(单位|部门)")));
  return lines.flatMap((line) => patterns.flatMap((p) => levelWords[p.exec(line)?.[1] ?? ""] ?? []));
}

const levelWords: Readonly<Record<string, Level>> = { 单位: "unit", 部门: "department" };

function wordingsOf(section: SectionForm): readonly string[] {
  return section.content.flatMap((c) =>
    c.kind === "section" ? wordingsOf(c) : c.kind === "sentence" || c.kind === "each" ? [c.wording] : [],
  );
}

const yearsOf = ({ years: { from, until } }: Form): string =>
  from === until ? String(from) : `${from}至${until}`;

interface Ranked {
  readonly form: Form;
  readonly like: Likeness;
}

/** The body: the lines that name it and the closing line decide by majority. */
function bodyOf(lines: readonly string[], said: readonly IdentityLine[], evidence: string[]): string | null {
  const printed = said.flatMap((l) => (l.body === null || withoutOrdinal(l.body).length < 2 ? [] : [l.body]));
  const close = lines.length - 1;
  const date = lines.findLastIndex((l) => /^20\d\d年\d{1,2}月\d{1,2}日$/.test(l));
  const closing = date > close - 5 && date > 0 ? lines[date - 1] : undefined;
  if (closing !== undefined && closing.length <= 40 && !/[，。：]/.test(closing))
    printed.push(closing, closing);
  const open = printed.find((name) => placeholdersIn(name).length > 0);
  // 某局（部门） says which of the body's two documents this is.
  const named = printed
    .filter((name) => placeholdersIn(name).length === 0)
    .map((name) => name.replace(/（(?:部门|单位)）$/, ""));
  const body = majority(named);
  evidence.push(
    body === null
      ? open === undefined
        ? "没有找到编制单位名称，或各处名称不一致。"
        : `编制单位处印的是占位的“${open}”，没有填写单位名称。`
      : `${named.filter((n) => n === body).length}处写明编制单位是${body}。`,
  );
  return body;
}

/** The value most often seen; null where none is, or two tie. */
function majority<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0];
}
