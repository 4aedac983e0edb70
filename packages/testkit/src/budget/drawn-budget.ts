import type { Form } from "@mingce/core";
import fc from "fast-check";
import { type Pair, pairs, type Scale, scales } from "./amounts.ts";
import {
  categoriesOf,
  economicSections,
  functionalItems,
  projectCategories,
  threePublicOfBasic,
  threePublicOfProjects,
} from "./classification.ts";
import { carriedNames, projectNames } from "./names.ts";
import { type Sources, sourcesOf } from "./sources.ts";

/** A line of basic expenditure. */
export interface DrawnLine {
  readonly unit: number;
  readonly source: string;
  readonly function: string;
  readonly nature: string;
  readonly economic: string;
  readonly amount: Pair;
}

/** A project of a unit and its lines; withheld ones are carried over, as in the documents seen. */
export interface DrawnProject {
  readonly unit: number;
  readonly name: string;
  readonly kind: "generalPublic" | "fiscal" | "nonFiscal" | "carriedIn";
  readonly withheld: boolean;
  readonly allocation: "parts" | "words";
  readonly subsidy: boolean;
  readonly lines: readonly Omit<DrawnLine, "unit" | "nature">[];
}

/** Everything random about the money of a budget. */
export interface DrawnMoney {
  readonly lines: readonly DrawnLine[];
  readonly projects: readonly DrawnProject[];
}

/** Lines and projects over up to twelve functional items, all of one scale; sometimes nothing at all. */
export function drawnMoney(form: Form, year: number, units: number): fc.Arbitrary<DrawnMoney> {
  const items = fc.uniqueArray(fc.constantFrom(...functionalItems(year)), { minLength: 1, maxLength: 12 });
  return fc.tuple(scales, items).chain(([scale, functions]) => {
    const parts = { form, year, units, scale, functions, sources: sourcesOf(form) };
    return fc.record({
      lines: fc.array(drawnLine(parts), { minLength: 0, maxLength: 16 }),
      projects: fc.uniqueArray(drawnProject(parts), {
        maxLength: 8,
        selector: (p) => `${p.unit}/${p.name}`,
      }),
    });
  });
}

interface Parts {
  readonly form: Form;
  readonly year: number;
  readonly units: number;
  readonly scale: Scale;
  readonly functions: readonly string[];
  readonly sources: Sources;
}

function drawnLine({ form, year, units, scale, functions, sources }: Parts): fc.Arbitrary<DrawnLine> {
  const natures = ["personnelExpenses", "operatingExpenses"];
  return fc.constantFrom(...natures).chain((nature) => {
    const sections = economicSections(categoriesOf(nature, form), year);
    const public3 = nature === "operatingExpenses" ? threePublicOfBasic : [];
    return fc.record({
      unit: fc.nat(units - 1),
      source: mostly(sources.generalPublic, [...sources.fiscal, ...sources.nonFiscal]),
      function: fc.constantFrom(...functions),
      nature: fc.constant(nature),
      economic: mostly(sections, public3.length > 0 ? public3 : sections),
      amount: pairs(scale),
    });
  });
}

function drawnProject({ year, units, scale, functions, sources }: Parts): fc.Arbitrary<DrawnProject> {
  const kinds = (["generalPublic", "generalPublic", "fiscal", "nonFiscal", "carriedIn"] as const).filter(
    (kind) => sources[kind].length > 0,
  );
  const sections = economicSections(projectCategories, year);
  return fc.constantFrom(...kinds).chain((kind) => {
    const line = fc.record({
      source: fc.constantFrom(...sources[kind]),
      function: fc.constantFrom(...functions),
      economic: mostly(sections, threePublicOfProjects),
      amount: pairs(scale),
    });
    return fc
      .record({
        unit: fc.nat(units - 1),
        name: fc.constantFrom(...(kind === "carriedIn" ? carriedNames : projectNames)),
        code: fc.integer({ min: 1, max: 9_999_999 }),
        secret: fc.integer({ min: 0, max: 3 }),
        allocation: fc.constantFrom<DrawnProject["allocation"]>("parts", "words"),
        subsidy: fc.boolean(),
        lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      })
      .map(({ code, secret, ...drawn }) => {
        const withheld = kind === "carriedIn" && secret === 0;
        const name = withheld ? `特定目标${String(code).padStart(7, "0")}A` : drawn.name;
        return { ...drawn, kind, withheld, name };
      });
  });
}

/** Draws from the first list three times out of four. */
function mostly(often: readonly string[], seldom: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...often) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  );
}
