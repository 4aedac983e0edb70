import type { Budget, Form, OwnCode } from "@mingce/core";
import { threePublic } from "@mingce/forms";
import fc from "fast-check";

/** A budget that spends on codes no official list holds, registered with their names. */
export interface OwnCodedBudget {
  readonly plain: Budget;
  readonly coded: Budget & { readonly ownCodes: readonly OwnCode[] };
}

/** Segments that no list of a section, or of an item, comes to. */
const unlisted = fc.constantFrom("87", "88", "93");

/**
 * A budget and the same with one functional item and one economic section under codes outside the lists: an item whose
 * section is unlisted as well, and a section. Both are spent on in the budget's own year: nobody knows what a name stands
 * for that is in no table. The economic sections of the “three public” expenses keep their codes.
 */
export function ownCoded(plain: Budget, form: Form): fc.Arbitrary<OwnCodedBudget> {
  const spent = plain.facts.filter(({ year, value }) => year === 0 && Number(value) !== 0);
  const of = (dimension: string): readonly string[] => [
    ...new Set(spent.flatMap(({ at }) => at[dimension] ?? [])),
  ];
  const items = of("function").filter((code) => code.split("-").length === 3);
  const known = new Set<string>(threePublic.total);
  const sections = of("economic").filter((code) => code.includes("-") && !known.has(code));
  const one = (codes: readonly string[]) => fc.constantFrom(...(codes.length === 0 ? [null] : codes));
  const words = fc.tuple(...["某类新设事务", "某项新设支出", "某种新设费用"].map(officialLooking));
  return fc.tuple(one(items), one(sections), unlisted, words).map(([item, section, digits, names]) => {
    const [sectionName = "", itemName = "", economicName = ""] = names;
    const above = (code: string): string => code.slice(0, 3);
    const codes = new Map<string, string>();
    const ownCodes: OwnCode[] = [];
    if (item !== null) {
      const code = `${above(item)}-${digits}`;
      codes.set(item, `${code}-01`);
      ownCodes.push({ dimension: "function", code, name: sectionName });
      ownCodes.push({ dimension: "function", code: `${code}-01`, name: itemName });
    }
    if (section !== null && form.codes["economic"] !== undefined) {
      codes.set(section, `${above(section)}-${digits}`);
      ownCodes.push({ dimension: "economic", code: `${above(section)}-${digits}`, name: economicName });
    }
    return { plain, coded: { ...recoded(plain, codes), ownCodes } };
  });
}

/** A budget with codes replaced in its coordinates and in the keys of its texts. */
function recoded(budget: Budget, codes: ReadonlyMap<string, string>): Budget {
  const inAt = (at: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(at).map(([d, node]) => [d, codes.get(node) ?? node]));
  const inKey = (key: string): string =>
    key
      .split("/")
      .map((part) => codes.get(part) ?? part)
      .join("/");
  return {
    ...budget,
    facts: budget.facts.map((fact) => ({ ...fact, at: inAt(fact.at) })),
    texts: Object.fromEntries(Object.entries(budget.texts).map(([key, text]) => [inKey(key), text])),
    ...(budget.withholds === undefined
      ? {}
      : { withholds: budget.withholds.map((row) => ({ ...row, at: inAt(row.at) })) }),
  };
}

/** A name with the marks official names have in it, half-width and with blanks as people type them; no digits. */
function officialLooking(plain: string): fc.Arbitrary<string> {
  const marks = ["（甲）", "(乙)", "、", "“丙”", "–", "-", "·", "ABC", " ", "及其他"];
  const characters = [...plain];
  const piece = fc.tuple(fc.constantFrom(...marks), fc.integer({ min: 1, max: characters.length - 1 }));
  return fc
    .array(piece, { maxLength: 2 })
    .map((drawn) =>
      characters
        .map((c, i) => [...drawn.filter(([, at]) => at === i).map(([mark]) => mark), c].join(""))
        .join(""),
    );
}
