import { child, childrenOf, type Element } from "../xml/parse-xml.ts";
import { numberOf, stringOf, switchOf } from "./property.ts";
import type { Styles } from "./styles.ts";

/** One level of a numbering as ECMA-376 part 1, 17.9 declares it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" and the like: %n is the number of the n-th level, from 1. */
  readonly text: string;
  /** All numbers in digits, whatever the formats of their levels. */
  readonly legal: boolean;
  /** What stands between number and text: tab, space or nothing. */
  readonly suffix: string;
  /** The 1-based level after which it begins anew; 0 never; null after any level above. */
  readonly restart: number | null;
  readonly style: string | null;
}

/** A numbering that paragraphs name by its id. */
export interface Numbering {
  /** Numberings of one list share its counters. */
  readonly list: string;
  readonly levels: readonly (Level | undefined)[];
  /** Numbers with which levels of this numbering begin anew where it is first used, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

const mostLevels = 9;

/** Reads the part of numberings. */
export function numberingsOf(part: Element | null, styles: Styles): ReadonlyMap<number, Numbering> {
  const lists = new Map(
    childrenOf(part ?? undefined, "w:abstractNum").map((e) => [e.attributes["w:abstractNumId"] ?? "", e]),
  );
  const numbers = new Map(
    childrenOf(part ?? undefined, "w:num").map((e) => [Number(e.attributes["w:numId"]), e]),
  );
  const made = new Map<number, Numbering>();
  for (const [id, element] of numbers) {
    const list = listOf(stringOf(element, "w:abstractNumId") ?? "", lists, numbers, styles);
    made.set(id, numberingOf(element, list, lists.get(list)));
  }
  return made;
}

/** A list can refer to that of a numbering style, and does so once. */
function listOf(
  id: string,
  lists: ReadonlyMap<string, Element>,
  numbers: ReadonlyMap<number, Element>,
  styles: Styles,
): string {
  const link = stringOf(lists.get(id), "w:numStyleLink");
  const numId = styles.other(link)?.numId ?? null;
  return (numId === null ? null : stringOf(numbers.get(numId), "w:abstractNumId")) ?? id;
}

function numberingOf(element: Element, list: string, declared: Element | undefined): Numbering {
  const levels: (Level | undefined)[] = [];
  const restarts = new Map<number, number>();
  const put = (level: Element): void => {
    const at = Number(level.attributes["w:ilvl"]);
    if (at >= 0 && at < mostLevels) levels[at] = levelOf(level);
  };
  for (const level of childrenOf(declared, "w:lvl")) put(level);
  for (const override of childrenOf(element, "w:lvlOverride")) {
    for (const level of childrenOf(override, "w:lvl")) put(level);
    const start = numberOf(override, "w:startOverride");
    if (start !== null) restarts.set(Number(override.attributes["w:ilvl"]), start);
  }
  return { list, levels, restarts };
}

function levelOf(level: Element): Level {
  const fallback = child(child(level, "mc:AlternateContent"), "mc:Fallback");
  return {
    start: numberOf(level, "w:start") ?? 0,
    format: stringOf(level, "w:numFmt") ?? stringOf(fallback, "w:numFmt") ?? "decimal",
    text: stringOf(level, "w:lvlText") ?? "",
    legal: switchOf(level, "w:isLgl") ?? false,
    suffix: stringOf(level, "w:suff") ?? "tab",
    restart: numberOf(level, "w:lvlRestart"),
    style: stringOf(level, "w:pStyle"),
  };
}
