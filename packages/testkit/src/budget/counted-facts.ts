import type { BudgetUnit, FactRecord, Form } from "@mingce/core";
import fc from "fast-check";
import { leavesUnder } from "./leaves-under.ts";
import { yuan } from "./yuan.ts";

/** Staff, offices, assets and procurement: what is counted besides the budget's money. */
export interface DrawnCounts {
  readonly offices: number;
  readonly facts: readonly FactRecord[];
}

const count = fc.integer({ min: 0, max: 1500 });
const few = fc.integer({ min: 0, max: 12 });
const value = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 5_000_000 }).map((n) => n * 10_000),
);

/** Counts that fit the units of a budget, in the cubes its form declares. */
export function drawnCounts(form: Form, units: readonly BudgetUnit[]): fc.Arbitrary<DrawnCounts> {
  const draws = [
    ...(form.cubes.staff === undefined ? [] : [staff()]),
    hasNode(form, "assets", "kind", "buildings") ? assets() : countedAssets(form),
    procurement(),
  ];
  return fc
    .record({ offices: fc.integer({ min: 1, max: 10 }), facts: fc.tuple(...draws) })
    .map(({ offices, facts }) => ({
      offices,
      facts: [...organisation(form, units, offices), ...facts.flat()],
    }));
}

function hasNode(form: Form, cube: string, dimension: string, node: string): boolean {
  return form.cubes[cube]?.dimensions[dimension]?.parentOf(node) !== undefined;
}

/**
 * Offices and units by their kind. A form that does not count the units managed like the civil service counts them as
 * administrative ones.
 */
export function organisation(
  form: Form,
  units: readonly BudgetUnit[],
  offices: number,
): readonly FactRecord[] {
  const of = (kind: BudgetUnit["kind"]): number => units.filter((unit) => unit.kind === kind).length;
  const apart = hasNode(form, "organisation", "kind", "civilServiceLikeUnits");
  const like = of("civilServiceLike");
  return [
    plain("organisation", { kind: "offices" }, offices),
    plain("organisation", { kind: "subordinates" }, units.length - 1),
    plain("organisation", { kind: "administrativeUnits" }, of("administrative") + (apart ? 0 : like)),
    ...(apart ? [plain("organisation", { kind: "civilServiceLikeUnits" }, like)] : []),
    plain("organisation", { kind: "publicInstitutions" }, of("publicInstitution")),
  ];
}

/** Assets of a form that only counts them: every kind, held and planned. */
function countedAssets(form: Form): fc.Arbitrary<readonly FactRecord[]> {
  const places = ["held", "planned"].flatMap((stage) =>
    leavesUnder(form, "assets", "kind").map((kind) => ({ stage, aspect: "count", kind })),
  );
  return fc
    .tuple(...places.map(() => few))
    .map((drawn) => drawn.map((n, i) => plain("assets", places[i] ?? {}, n)));
}

function staff(): fc.Arbitrary<readonly FactRecord[]> {
  const statuses = ["establishment", "inPost", "retired", "veteranRetired"];
  return fc.tuple(...statuses.map(() => fc.tuple(count, count))).map((drawn) =>
    drawn.flatMap(([now = 0, prior = 0], i) => {
      const at = { status: statuses[i] ?? "" };
      return [plain("staff", at, now), { ...plain("staff", at, prior), year: -1 as const }];
    }),
  );
}

function assets(): fc.Arbitrary<readonly FactRecord[]> {
  const vehicles = ["generalVehicles", "enforcementVehicles", "otherVehicles"];
  const owned = fc.tuple(few, value).map(([n, worth]) => (n === 0 ? [0, 0] : [n, worth]));
  return fc
    .record({
      area: fc.integer({ min: 0, max: 20_000_000 }).map((hundredths) => hundredths / 100),
      values: fc.tuple(value, value, value),
      vehicles: fc.tuple(owned, owned, owned),
      equipment: fc.tuple(few, few, few, few),
      planned: fc.oneof(fc.constant(0), few),
    })
    .map((drawn) => [
      plain("assets", { stage: "held", aspect: "area", kind: "buildings" }, drawn.area),
      ...["buildings", "furniture", "otherAssets"].map((kind, i) => worth(kind, drawn.values[i] ?? 0)),
      ...vehicles.flatMap((kind, i) => [
        plain("assets", { stage: "held", aspect: "count", kind }, drawn.vehicles[i]?.[0] ?? 0),
        worth(kind, drawn.vehicles[i]?.[1] ?? 0),
      ]),
      ...["held", "held", "planned", "planned"].map((stage, i) => {
        const kind = i % 2 === 0 ? "equipmentOver500k" : "equipmentOver1m";
        return plain("assets", { stage, aspect: "count", kind }, drawn.equipment[i] ?? 0);
      }),
      plain("assets", { stage: "planned", aspect: "count", kind: "otherVehicles" }, drawn.planned),
    ]);
}

function procurement(): fc.Arbitrary<readonly FactRecord[]> {
  const kinds = ["goods", "works", "services"];
  const reserved: readonly Readonly<Record<string, string>>[] = [
    {},
    { reserved: "smallAndMedium" },
    { reserved: "smallAndMicro" },
  ];
  const places = kinds.flatMap((kind) => reserved.map((r) => ({ kind, ...r })));
  return fc
    .tuple(...places.map(() => value))
    .map((drawn) =>
      drawn.map((fen, i) => ({ ...plain("procurement", places[i] ?? {}, 0), value: yuan(fen) })),
    );
}

function worth(kind: string, fen: number): FactRecord {
  return { ...plain("assets", { stage: "held", aspect: "value", kind }, 0), value: yuan(fen) };
}

function plain(cube: string, at: Readonly<Record<string, string>>, n: number): FactRecord {
  return { cube, year: 0, at, value: String(n) };
}
