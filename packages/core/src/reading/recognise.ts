import type { Document } from "../document/document.ts";
import { type Form, type Level, sectionsOf, tablesOf } from "../form/form.ts";
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
  const { read } = formLines(forms);
  const said = short.flatMap((line) => read(line) ?? []);
  const evidence: string[] = [];
  const level = majority(said.flatMap((l) => l.level ?? []));
  evidence.push(
    level === null
      ? "标题中看不出是单位预算还是部门预算。"
      : `标题表明是${level === "unit" ? "单位" : "部门"}预算。`,
  );
  const ranked = forms
    .map((form) => ({ form, like: likeness(short, form) }))
    .sort((a, b) => b.like.all - a.like.all);
  const form = formOf(ranked, level, evidence);
  const year = majority(said.flatMap((l) => l.year ?? []));
  evidence.push(year === null ? "标题中没有预算年度，或各处年度不一致。" : `标题中的预算年度是${year}年。`);
  const unit = bodyOf(lines, said, evidence);
  return { form: form?.id ?? null, year, level, unit, resemblance: ranked[0]?.like.all ?? 0, evidence };
}

/** How much of a form a document prints: its tables' titles to the letter, its headings nearly. */
export interface Likeness {
  readonly tables: number;
  readonly sections: number;
  readonly all: number;
}

/** Compares the lines of a document with the titles and headings of a form; each share is 0 to 1. */
export function likeness(lines: readonly string[], form: Form): Likeness {
  const level = form.level === "unit" ? "单位" : "部门";
  const distinctive = (texts: readonly string[]): readonly string[] =>
    texts.map((t) => plainHeading(t.replaceAll("{level}", level))).filter((t) => t.length >= 4);
  const printed = new Set(lines.map(plainHeading).filter((l) => l.length >= 4));
  const titles = distinctive(tablesOf(form).map((t) => t.title)).map((t) => printed.has(t));
  const headings = distinctive(sectionsOf(form).map((s) => s.heading)).map((h) => isPrinted(printed, h));
  return { tables: share(titles), sections: share(headings), all: share([...titles, ...headings]) };
}

const share = (met: readonly boolean[]): number =>
  met.length === 0 ? 0 : met.filter((m) => m).length / met.length;

function isPrinted(printed: ReadonlySet<string>, heading: string): boolean {
  if (printed.has(heading)) return true;
  for (const line of printed)
    if (line.endsWith(heading) || similarity(line.slice(-heading.length), heading) >= 0.9) return true;
  return false;
}

function formOf(ranked: readonly Ranked[], level: Level | null, evidence: string[]): Form | null {
  const best = ranked[0];
  if (best === undefined || best.like.all < enough || best.like.tables < enough) {
    evidence.push(
      `没有一种已知公开样式的表名和标题能对上七成（最多对上${Math.round((best?.like.all ?? 0) * 100)}%）。`,
    );
    return null;
  }
  const equal = ranked.filter((r) => r.like.all > best.like.all - 0.05 && r.form.issuer === best.form.issuer);
  const one = equal.find((r) => r.form.level === level)?.form ?? null;
  evidence.push(
    one === null
      ? "表名和标题对得上，但看不出是单位还是部门的样式。"
      : `${Math.round(best.like.all * 100)}%的表名和标题与${one.issuer}${yearsOf(one)}年${one.level === "unit" ? "单位" : "部门"}样式一致。`,
  );
  return one;
}

const yearsOf = ({ years: { from, until } }: Form): string =>
  from === until ? String(from) : `${from}至${until}`;

interface Ranked {
  readonly form: Form;
  readonly like: Likeness;
}

/** The body: the lines that name it and the closing line decide by majority. */
function bodyOf(lines: readonly string[], said: readonly IdentityLine[], evidence: string[]): string | null {
  const printed = said.flatMap((l) => (l.body === null ? [] : [l.body]));
  const close = lines.length - 1;
  const date = lines.findLastIndex((l) => /^20\d\d年\d{1,2}月\d{1,2}日$/.test(l));
  const closing = date > close - 5 && date > 0 ? lines[date - 1] : undefined;
  if (closing !== undefined && closing.length <= 40 && !/[，。：]/.test(closing))
    printed.push(closing, closing);
  const open = printed.find((name) => placeholdersIn(name).length > 0);
  const named = printed.filter((name) => placeholdersIn(name).length === 0);
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
