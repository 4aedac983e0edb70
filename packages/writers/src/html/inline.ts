import { escapeHtml } from "./escape.ts";

/** An element around a stretch of a text; `attributes` come in order, an id is printed once. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly element: "data" | "span" | "mark";
  readonly id: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * A text with elements around its spans. Spans that overlap are split, so that elements always nest; the first piece
 * of a span has its id. A span without length stands at its place as an empty element.
 */
export function inline(text: string, spans: readonly Span[]): string {
  return write(text, 0, text.length, [...spans].map((s) => clipped(s, text)).sort(outerFirst), new Set());
}

function clipped(span: Span, text: string): Span {
  const start = Math.min(Math.max(span.start, 0), text.length);
  return { ...span, start, end: Math.min(Math.max(span.end, start), text.length) };
}

const ranks = { mark: 0, data: 1, span: 2 } as const;

/** Longer spans lie outside; of two alike a mark lies outside a number. Sorting is stable. */
function outerFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start) || ranks[a.element] - ranks[b.element];
}

function write(text: string, from: number, to: number, spans: readonly Span[], begun: Set<Span>): string {
  const [span, ...others] = spans;
  if (span === undefined) return escapeHtml(text.slice(from, to));
  const start = Math.max(span.start, from);
  const end = Math.min(span.end, to);
  const empty = span.start === span.end;
  if (end < start || (empty ? begun.has(span) : end === start)) return write(text, from, to, others, begun);
  const before = others.filter((s) => s.start < start);
  const after = others.filter((s) => s.end > end || (s.start === s.end && s.start >= end));
  const opened = write(text, from, start, before, begun) + open(span, begun);
  const inner = write(text, start, end, others, begun);
  return `${opened}${inner}</${span.element}>${write(text, end, to, after, begun)}`;
}

function open(span: Span, begun: Set<Span>): string {
  const id = span.id === null || begun.has(span) ? "" : ` id="${escapeHtml(span.id)}"`;
  begun.add(span);
  const rest = Object.entries(span.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${span.element}${id}${rest.join("")}>`;
}
