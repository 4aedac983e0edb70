import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";

/** The page inside a web archive: its bytes, and the encoding its part announces. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

interface Part {
  readonly type: string;
  readonly charset: string | null;
  readonly boundary: string | null;
  readonly transfer: string;
  readonly body: string;
}

/** Multiparts lie in each other once or twice. */
const deepest = 5;

/** True for a page saved as one file with all its parts (.mht, .mhtml). */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^\xef\xbb\xbf/, "");
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?MIME-Version:/i.test(start.trimStart());
}

/**
 * The first page of a web archive; pictures, styles and the pages of frames in it are left.
 * Source: RFC 2557, RFC 2045. Errors: throws Unreadable where it holds no page.
 */
export function pageOf(bytes: Uint8Array): ArchivedPage {
  const page = firstPage(new TextDecoder("latin1").decode(bytes), 0);
  if (page === null) throw new Unreadable((shown) => refusals.damaged(shown, "网页部分"));
  return { bytes: decoded(page), charset: page.charset };
}

function firstPage(text: string, depth: number): Part | null {
  const part = partOf(text);
  if (/^(?:text\/html|application\/xhtml)/i.test(part.type)) return part;
  if (part.boundary === null || depth > deepest) return null;
  for (const inner of between(part.body, part.boundary)) {
    const page = firstPage(inner, depth + 1);
    if (page !== null) return page;
  }
  return null;
}

function partOf(text: string): Part {
  const start = text.replace(/^[\r\n]+/, "");
  const end = /\r?\n\r?\n/.exec(start);
  const head = (end === null ? start : start.slice(0, end.index)).replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string): string =>
    head
      .split(/\r?\n/)
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? "";
  const type = field("content-type");
  return {
    type,
    charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null,
    boundary: /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)?.slice(1).find(Boolean) ?? null,
    transfer: field("content-transfer-encoding").toLowerCase(),
    body: end === null ? "" : start.slice(end.index + end[0].length),
  };
}

/** What stands between the lines of a boundary. */
function between(body: string, boundary: string): readonly string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const last = pieces.findIndex((piece) => piece.startsWith("--"));
  return last < 0 ? pieces : pieces.slice(0, last);
}

function decoded({ body, transfer }: Part): Uint8Array {
  if (transfer === "base64") return Buffer.from(body, "base64");
  if (transfer !== "quoted-printable") return Buffer.from(body, "latin1");
  const text = body
    .replace(/[ \t]*=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}
