import { type Finding, finding, type Place, type Statement, sectionsOf } from "@mingce/core";
import { bodyKey, plainName, plainWords } from "../printed/plain-words.ts";
import { textsUnder } from "../printed/printed-text.ts";
import { statedAmount } from "../printed/stated-amount.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** Steps of a count: one unit. */
const one = 10_000;

/**
 * The numbers of units a department states are those of the units it lists: 行政单位 and 事业单位 together all of
 * them, 下属 all but the department proper. Only where the lines of the list are numbered without a gap.
 * A unit named twice in the list is a finding too. Limit: a list in running text is not read.
 */
export const organisationUnitCount: Rule = {
  id: "organisation/unit-count",
  severity: "warning",
  title: "所写预算单位家数应当与所列单位名单一致。",
  basis: "预算公开样式：纳入部门预算编制范围的预算单位名单",
  scope: { levels: ["department"], declares: "unitList" },
  judge: (input) => {
    const listed = listedUnits(input);
    const of = (kind: string): Statement | null => statedAmount(input, "organisation", { kind });
    const [administrative, civilServiceLike, institutions, subordinates] = [
      of("administrativeUnits"),
      of("civilServiceLikeUnits"),
      of("publicInstitutions"),
      of("subordinates"),
    ];
    if (administrative === null && institutions === null && subordinates === null)
      return { outcome: "not-applicable" };
    if (listed === null) return { outcome: "not-enough-data" };
    const own = bodyKey(input.reading.identity.unit ?? "");
    // The department proper may stand under a short name: 财政局本部, 财政局机关.
    const isProper = (name: string): boolean => {
      const key = bodyKey(name).replace(/机关$/, "");
      return key === own || (key !== "" && key !== plainName(name) && own.endsWith(key));
    };
    const below = listed.filter((u) => !isProper(u.name)).length;
    const kinds =
      administrative === null || institutions === null
        ? null
        : (administrative.printed.value +
            (civilServiceLike?.printed.value ?? 0) +
            institutions.printed.value) /
          one;
    const stated = subordinates === null ? null : subordinates.printed.value / one;
    const findings: Finding[] = [...namedTwice(listed)];
    if (administrative !== null && kinds !== null && kinds !== listed.length && kinds !== below)
      findings.push(
        differs(
          `行政单位${civilServiceLike === null ? "" : "、参公单位"}和事业单位共${kinds}家`,
          listed.length,
          administrative.place,
          kinds,
        ),
      );
    if (subordinates !== null && stated !== null && stated !== below && own !== "")
      findings.push(differs(`下属${stated}家预算单位`, below, subordinates.place, stated));
    return outcomeOf(findings);
  },
};

function namedTwice(listed: readonly { readonly name: string; readonly place: Place }[]): readonly Finding[] {
  const seen = new Map<string, Place>();
  return listed.flatMap(({ name, place }): Finding[] => {
    // The department proper and a unit under the department's name are not one.
    const key = plainName(name);
    const first = seen.get(key);
    seen.set(key, first ?? place);
    if (first === undefined) return [];
    return [
      finding({
        code: organisationUnitCount.id,
        severity: "warning",
        message: `预算单位名单中“${name}”列了两次。请核对，改为漏列的单位或删去重复的一行。`,
        at: [place, first],
        stated: name,
        basis: organisationUnitCount.basis,
      }),
    ];
  });
}

function differs(words: string, expected: number, place: Place, stated: number): Finding {
  return finding({
    code: organisationUnitCount.id,
    severity: "warning",
    message: `文字写${words}，所列名单中是${expected}家。请核对家数和名单。`,
    at: [place],
    stated: String(stated),
    expected: String(expected),
    difference: String(stated - expected),
    basis: organisationUnitCount.basis,
  });
}

/** The units of the list, where its ordinals run from one without a gap; else null. */
function listedUnits({
  reading,
  form,
}: RuleInput): readonly { readonly name: string; readonly place: Place }[] | null {
  const lists = (id: string): boolean =>
    sectionsOf(form).some(
      (s) =>
        s.id === id &&
        s.content.some((c) => c.kind === "each" && c.over.kind === "names" && c.over.dimension === "unit"),
    );
  const section = reading.outline.sections.find((s) => lists(s.id));
  if (section === undefined) return null;
  const units = textsUnder(reading, section.at).flatMap(({ text, place, inTable }) => {
    const line = /^(?:[-•]\s*)?（?(\d{1,3})(?:[、）]|[.．](?!\d))(.+)$/.exec(plainWords(text));
    return line === null || inTable
      ? []
      : [{ ordinal: Number(line[1]), name: (line[2] ?? "").replace(/[；。，]$/, ""), place }];
  });
  const complete =
    units.length > 0 &&
    units.every((u, i) => u.ordinal === i + 1 && u.name.length <= 40 && !/[，。；]/.test(u.name));
  return complete ? units : null;
}
