/**
 * A wording taken apart: literal text and blanks in printed order. Writing fills the blanks; reading takes its
 * labels from the literal before each number.
 */
export type Piece = { readonly literal: string } | Blank;

/** A blank `{kind}` or `{kind:name}`; the name is empty for the sentence's own subject. */
export interface Blank {
  readonly blank: BlankKind;
  readonly name: string;
}

/** What can stand in a wording; numbers, identity, list lines, free text. */
export type BlankKind =
  | "amount"
  | "share"
  | "change"
  | "rate"
  | "movement"
  | "direction"
  | "body"
  | "year"
  | "prior"
  | "level"
  | "number"
  | "n"
  | "label"
  | "path"
  | "terms"
  | "reason"
  | "use"
  | "text"
  | "list";

const kinds: ReadonlySet<string> = new Set<BlankKind>([
  ...([
    "movement",
    "direction",
    "amount",
    "share",
    "change",
    "rate",
    "body",
    "year",
    "prior",
    "level",
    "number",
  ] as const),
  ...(["n", "label", "path", "terms", "reason", "use", "text", "list"] as const),
]);

/** The statement a number blank makes; a movement is a change with its unit, or 持平 where there is none. */
const stated: Readonly<Partial<Record<BlankKind, Stated>>> = {
  amount: "amount",
  share: "share",
  change: "change",
  rate: "rate",
  movement: "change",
};

/** What a number blank can state of its subject. */
export type Stated = "amount" | "share" | "change" | "rate";

/** Takes a wording apart. Errors: an unknown blank is a mistake in a form and throws. */
export function parseWording(wording: string): readonly Piece[] {
  return wording.split(/(\{[^}]*\})/).flatMap((part): Piece[] => {
    if (part === "") return [];
    if (!part.startsWith("{")) return [{ literal: part }];
    const [kind = "", name = ""] = part.slice(1, -1).split(":");
    if (!isBlankKind(kind)) throw new Error(`A wording has the unknown blank ${part}.`);
    return [{ blank: kind, name }];
  });
}

function isBlankKind(kind: string): kind is BlankKind {
  return kinds.has(kind);
}

/** What a piece of a wording states of a subject; null for literals and blanks that print no number. */
export function statedBy(piece: Piece): Stated | null {
  return "blank" in piece ? (stated[piece.blank] ?? null) : null;
}

/** True for blanks that print a number of a subject. */
export function isNumberBlank(piece: Piece): piece is Blank & { readonly blank: Stated | "movement" } {
  return statedBy(piece) !== null;
}

/** Where the free text of a blank is kept in a budget: section, frame, line of the list (or empty), blank. */
export function textKey(section: string, frame: string, line: string, slot: string): string {
  return [section, frame, line, slot].filter((s) => s !== "").join("/");
}
