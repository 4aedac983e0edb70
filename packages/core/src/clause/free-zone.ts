/** A stretch of declared free text inside a sentence: what follows 主要原因是 or 主要用于. */
export interface FreeZone {
  readonly slot: "reason" | "use";
  /** Where the free text begins and ends in squeezed text. */
  readonly start: number;
  readonly end: number;
}

const openers: Readonly<Record<FreeZone["slot"], RegExp>> = {
  reason: /(?:主要)?原因(?:是|为|：|系)(?:：)?|主要(?:是)?(?:由于|因为|因)|主要系|主要是(?!用于)/g,
  use: /主要(?:是|为)?用于(?:：)?|主要为(?!：)(?=[^\d，。；]*[^\d，。；元][。；，])|(?<=[元，、）%])(?<!（[类款]）)用于(?:：)?|主要(?:是)?(?:保障|支付)/g,
};

/**
 * Finds the free text of a sentence. A stretch ends at a mark after which `resumes` says that the budget speaks
 * again (it is told where the stretch began); else it runs on, for reasons hold full stops and lists of their own.
 */
export function freeZones(
  text: string,
  slots: ReadonlySet<string>,
  resumes: (from: number, slot: FreeZone["slot"], start: number) => boolean,
): readonly FreeZone[] {
  const zones: FreeZone[] = [];
  for (const slot of ["reason", "use"] as const) {
    if (!slots.has(slot)) continue;
    for (const match of text.matchAll(openers[slot])) {
      const start = match.index + match[0].length;
      zones.push({ slot, start, end: zoneEnd(text, start, (from) => resumes(from, slot, start)) });
    }
  }
  zones.sort((a, b) => a.start - b.start);
  return zones.filter((z, i) => !zones.slice(0, i).some((earlier) => earlier.end > z.start));
}

function zoneEnd(text: string, start: number, resumes: (from: number) => boolean): number {
  for (let i = start; i < text.length; i++) {
    if (!"。；，".includes(text.charAt(i))) continue;
    if (i + 1 === text.length || resumes(i + 1)) return i;
  }
  return text.length;
}
