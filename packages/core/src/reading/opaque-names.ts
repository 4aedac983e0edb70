import { hasWord } from "../text/has-word.ts";
import { squeezed } from "../text/squeeze.ts";

/**
 * Names that hold what the grammar of sentences lives by (digits, marks, %): hidden, each is one word of the text
 * around it, so that nothing in 12345热线（2.5期） is a number or the end of a clause. Offsets stay.
 */
export interface OpaqueNames {
  /** A squeezed text with the names in it hidden. */
  readonly hide: (text: string) => string;
}

/** What numbers, clauses, ordinals and document numbers are told by. */
const grammatical = "0123456789，；：。！？、.%-−—〔【[（";

/** Each has a stand-in that can be in no text: one of the code points Unicode keeps for use inside a program. */
const standIns = 0xfdd0;

const hidden = new Map([...grammatical].map((c, i) => [c, String.fromCharCode(standIns + i)]));
const shown = new Map([...hidden].map(([c, standIn]) => [standIn, c]));
const anyGrammatical = /[0-9，；：。！？、.%\-−—〔【[（]/;
const anyStandIn = /[\ufdd0-\ufdef]/;

/** A text with what `OpaqueNames` hid shown again. */
export function reveal(text: string): string {
  return anyStandIn.test(text) ? Array.from(text, (c) => shown.get(c) ?? c).join("") : text;
}

/**
 * The names of a document that have something to hide. A name without a word (an amount) hides nothing: where a table is
 * misread, an amount may stand where its names do. Work grows with the text, not with the number of names.
 */
export function opaqueNames(printed: Iterable<string>): OpaqueNames {
  const byStart = new Map<string, string[]>();
  for (const name of new Set(Array.from(printed, squeezed))) {
    if (!anyGrammatical.test(name) || !hasWord(name)) continue;
    const start = name.slice(0, startLength);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  for (const names of byStart.values()) names.sort((a, b) => b.length - a.length);
  return { hide: (text) => (byStart.size === 0 ? text : withHidden(text, byStart)) };
}

/** Characters by which names are looked up. */
const startLength = 2;

function withHidden(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  let done = "";
  let at = 0;
  while (at < text.length) {
    const name = byStart.get(text.slice(at, at + startLength))?.find((n) => text.startsWith(n, at));
    const taken = name ?? text.charAt(at);
    done += name === undefined ? taken : Array.from(name, (c) => hidden.get(c) ?? c).join("");
    at += taken.length;
  }
  return done;
}
