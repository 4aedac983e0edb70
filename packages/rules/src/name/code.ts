import { type CodeNameFound, type CodeNames, type Finding, finding, type Severity } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { isOfOtherYear } from "../printed/form-year.ts";
import { edits } from "../printed/likeness.ts";
import { plainName } from "../printed/plain-words.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { earlierYearOf } from "./earlier-name.ts";
import { isSameName } from "./same-name.ts";

/**
 * A code is printed with its official name of the year. An error only where the document itself uses the official
 * name for the same code elsewhere and the form is of its year; else a warning, because the list may lack a spelling. A name of general knowledge
 * (basis known), a cut tail or one wrong character in a text conversion are notes. In a sentence that names an item
 * another name is a warning, a slip a note. Limit: codes without a name in the list are `name/code-unlisted`.
 */
export const nameCode: Rule = {
  id: "name/code",
  severity: "error",
  title: "科目编码与科目名称应当与当年的政府收支分类科目一致。",
  basis: "当年《政府收支分类科目》",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    if (reading.codeNames.length === 0) return { outcome: "not-applicable" };
    if (reading.identity.year === null) return { outcome: "not-enough-data" };
    const groups = new Map<string, CodeNameFound[]>();
    for (const found of reading.codeNames) {
      const key = `${found.dimension}#${found.code}#${plainName(found.name)}`;
      const same = groups.get(key);
      if (same === undefined) groups.set(key, [found]);
      else same.push(found);
    }
    return outcomeOf(
      [...groups.values()].flatMap((group) => {
        const first = group[0];
        const names = form.codes[first?.dimension ?? ""];
        return first === undefined || names === undefined ? [] : judgeName(first, group, names, input);
      }),
    );
  },
};

function judgeName(
  found: CodeNameFound,
  group: readonly CodeNameFound[],
  names: CodeNames,
  { reading, form }: RuleInput,
): readonly Finding[] {
  const year = reading.identity.year ?? 0;
  const official = names.namesOf(found.code, year);
  const [first] = official;
  const printed = plainName(found.name);
  if (first === undefined || printed === "" || official.some((o) => isSameName(printed, plainName(o.name))))
    return [];
  const correct = plainName(first.name);
  const others = reading.codeNames.filter((c) => c.dimension === found.dimension && c.code === found.code);
  const contradicted = others.some((c) => official.some((o) => plainName(o.name) === plainName(c.name)));
  const tail = (name: string): string => name.replace(/(?:支出|经费|费用)$/, "");
  const small = (edits(printed, correct) <= 1 && correct.length >= 4) || tail(printed) === tail(correct);
  const cut = correct.startsWith(printed);
  const plain: Severity = contradicted && !isOfOtherYear(reading, form) ? "error" : "warning";
  // In a sentence nobody looks a code up by its name: a slip is a note, another name a warning.
  const inText = found.place.table === null;
  const why = whoseName(printed, found.code, names, year);
  const worst: Severity = !inText ? plain : (small || cut) && why === "" ? "info" : "warning";
  const spelled = small || cut ? unlessConverted(reading, worst) : worst;
  const severity = official.every((o) => o.basis === "known") ? "info" : spelled;
  const code = found.code.replaceAll("-", "");
  return [
    finding({
      code: nameCode.id,
      severity,
      message: `科目编码${code}的名称印成了“${found.name.trim()}”，${year}年的名称是“${first.name}”${why}${contradicted ? `，本文件${inText ? "" : "其他"}表中写的也是后者` : ""}。请核对编码和名称后改正。`,
      at: group.map((g) => g.place),
      stated: found.name.trim(),
      expected: first.name,
      basis: nameCode.basis,
    }),
  ];
}

/** Says where the printed name comes from, if it is official for another code or another year. */
function whoseName(printed: string, code: string, names: CodeNames, year: number): string {
  const earlier = earlierYearOf(names, code, printed, year);
  if (earlier !== null) return `（印出的是${earlier}年的旧名称）`;
  const other = names.codesNamed(printed, year).find((c) => c !== code);
  return other === undefined ? "" : `（印出的是${other.replaceAll("-", "")}的名称）`;
}
