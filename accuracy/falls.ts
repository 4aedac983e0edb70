import type { Counts, Figures, SubjectFigures } from "./figures.ts";

/** What is worse than recorded: shares of planted defects, and alarms in sound documents. One sentence each. */
export function fallsOf(floors: Figures, now: Figures): readonly string[] {
  return (["written", "real"] as const).flatMap((subject) => {
    const [floor, figures] = [floors[subject], now[subject]];
    return floor === undefined || figures === undefined ? [] : subjectFalls(subject, floor, figures);
  });
}

function subjectFalls(subject: string, floor: SubjectFigures, now: SubjectFigures): readonly string[] {
  const kinds = Object.entries(floor.kinds).flatMap(([kind, recorded]) => {
    const measured = now.kinds[kind];
    if (measured === undefined) return [`${subject} ${kind}: no longer measured`];
    return (["all", "determined", "unique"] as const).flatMap((population) =>
      countFalls(`${subject} ${kind}, ${population}`, recorded[population], measured[population]),
    );
  });
  const codes = [...new Set([...Object.keys(floor.alarms), ...Object.keys(now.alarms)])];
  const alarms = codes.flatMap((code) => {
    const [was, is] = [floor.alarms[code] ?? 0, now.alarms[code] ?? 0];
    return is > was ? [`${subject}, sound documents: ${code} ${is} times, recorded ${was}`] : [];
  });
  return [...kinds, ...alarms];
}

function countFalls(what: string, floor: Counts | undefined, now: Counts | undefined): readonly string[] {
  if (floor === undefined || floor.planted === 0) return [];
  if (now === undefined || now.planted === 0) return [`${what}: nothing planted any more`];
  return (["detected", "placed", "among", "restored"] as const).flatMap((which) => {
    const [was, is] = [floor[which] / floor.planted, now[which] / now.planted];
    return is < was
      ? [`${what}: ${which} ${now[which]} of ${now.planted}, recorded ${floor[which]} of ${floor.planted}`]
      : [];
  });
}
