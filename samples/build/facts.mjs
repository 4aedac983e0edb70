/** Lines of money and counts as the facts of a budget. */
import { fen, sum, words, yuan } from "./money.mjs";

/** A line of the budget cube: its place, and fen of this year and last. */
export function line(unit, source, func, economic, nature, now, prior, project = "") {
  const at = { unit, source, function: func, economic, nature };
  return { at: project === "" ? at : { ...at, project }, now, prior };
}

/** The lines of projects as their tables list them. */
export function projectLines(projects) {
  return projects.flatMap((project) =>
    project.lines.map(([source, economic, , now, prior = now]) =>
      line(project.unit, source, project.function, economic, "project", fen(now), fen(prior), project.name),
    ),
  );
}

/** The facts of lines, both years; what is zero is left out. `withUnit` is false for a budget of one unit. */
export function budgetFacts(lines, withUnit) {
  return lines.flatMap(({ at: { unit, ...place }, now, prior }) => {
    const at = withUnit ? { unit, ...place } : place;
    return [...fact("budget", 0, at, yuan(now)), ...fact("budget", -1, at, yuan(prior))];
  });
}

/** The records of projects; of a withheld one nothing but its name, which is its public code. */
export function projectRecords(projects) {
  return projects.map(({ unit, name, withheld = false, basis, period, lines }) => {
    const general = lines.filter(([source]) => source.startsWith("generalPublic"));
    const allocation = `${general.map(([, , label, now]) => `${label}${words(fen(now))}万元`).join("；")}。`;
    const fields = basis === undefined ? {} : { policyBasis: basis, allocation, period };
    return { name, unit, withheld, fields };
  });
}

/** Offices, staff, assets and procurement. */
export function countedFacts({ organisation, staff, area, values, counts, procurement }) {
  const held = (aspect, kind, value) => fact("assets", 0, { stage: "held", aspect, kind }, value);
  return [
    ...Object.entries(organisation).flatMap(([kind, n]) => fact("organisation", 0, { kind }, String(n))),
    ...Object.entries(staff).flatMap(([status, [now, prior]]) => [
      ...fact("staff", 0, { status }, String(now)),
      ...fact("staff", -1, { status }, String(prior)),
    ]),
    ...held("area", "buildings", String(area)),
    ...Object.entries(values).flatMap(([kind, value]) => held("value", kind, yuan(fen(value)))),
    ...Object.entries(counts).flatMap(([kind, n]) => held("count", kind, String(n))),
    ...procurement.flatMap(([kind, reserved, value]) =>
      fact("procurement", 0, reserved === "" ? { kind } : { kind, reserved }, yuan(fen(value))),
    ),
  ];
}

/** Funds of lines by where they come from. */
export function fundsOf(lines) {
  const of = (end) => sum(lines.filter(({ at }) => at.source.endsWith(end)).map(({ now }) => now));
  const [superior, own] = [of(".transfer"), of(".own")];
  return { superior, own, other: of("") - superior - own };
}

/** One fact as a list; none where the value is zero. */
export function fact(cube, year, at, value) {
  return Number(value) === 0 ? [] : [{ cube, year, at, value }];
}
