/** A document of no known form: rules of printed words are judged as ever, the others have nothing to judge from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articulate, type Document, type Finding, readDisclosure } from "@mingce/core";
import { anyForm, forms } from "@mingce/forms";
import { readText } from "@mingce/readers";
import { departmentText, sampleText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { judge, rules } from "./index.ts";

const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const present = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith(".txt")) : [];

function documentOf(text: string): Document {
  const read = readText(new TextEncoder().encode(text), "样本.txt");
  if (!read.ok) throw new Error(read.refusal.message);
  return read.document;
}

/** What every rule comes to where the forms given are the only ones known. */
function outcomes(text: string, known: typeof forms) {
  const reading = readDisclosure(documentOf(text), known, false, anyForm);
  const articulation = articulate(reading);
  return rules.map((rule) => ({ rule, judged: judge(rule, { reading, form: reading.form, articulation }) }));
}

/** What the rules of printed words find, told by words and line: of no form no place has a table or section. */
function printed(text: string, known: typeof forms): readonly string[] {
  return outcomes(text, known).flatMap(({ judged }) =>
    judged.outcome === "failed"
      ? judged.findings.map((f: Finding) => `${f.code} ${f.at[0]?.line} ${f.message}`)
      : [],
  );
}

const ofPrint = rules.filter((r) => r.looksAt === "print").map((r) => r.id);

it("rules that need a form come to no conclusion, those of printed words are judged", () => {
  for (const { rule, judged } of outcomes(sampleText, []))
    expect(judged.outcome === "not-enough-data", rule.id).toBe(rule.looksAt !== "print");
});

/** Made up: a mobile number, a word still to be written, a doubled mark, a lost character. */
const planted = `${sampleText}\n联系人电话${["138", "0000", "1234"].join("")}，XX处承办，，档\ufffd管理。`;

it("the slips planted in the sample are found", () => {
  expect(printed(planted, []).map((line) => line.split(" ")[0])).toEqual([
    "privacy/mobile",
    "text/placeholder",
    "text/punctuation",
    "text/lost-character",
  ]);
});

const cases = [
  ["the sample of a unit", sampleText],
  ["the sample of a department", departmentText],
  ["the sample with what nobody may print", planted],
  ...present.map((name) => [name, readFileSync(`${seeds}${name}`, "utf8")] as const),
] as const;

it.each(cases)(
  "%s: what stands in the words is found as where the form is known, and nothing else",
  (_, text) => {
    const isOfPrint = (line: string): boolean => ofPrint.some((id) => line.startsWith(`${id} `));
    expect(printed(text, [])).toEqual(printed(text, forms).filter(isOfPrint));
  },
);

describe("a bare number of eleven digits in a table of no known form (made up)", () => {
  const number = ["138", "0000", "1234"].join("");
  const found = (...rows: readonly string[]): readonly string[] =>
    printed(["某单位情况一览", ...rows].join("\n"), []).map((line) => line.split(" ")[0] ?? "");

  it("is a mobile number where its row or column speaks of a telephone", () => {
    expect(found("名称\t联系电话", `甲科\t${number}`)).toEqual(["privacy/mobile"]);
    expect(found("联系电话\t某甲", `手机\t${number}`)).toEqual(["privacy/mobile"]);
  });

  it("is an amount elsewhere", () => {
    expect(found("名称\t金额（元）", `甲科\t${number}`)).toEqual([]);
  });
});
