/** The samples of the repository: budgets that reproduce published figures, built from tables and free of findings. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  articulate,
  articulationFindings,
  type Budget,
  neededTexts,
  parseBudget,
  type Reading,
  readDisclosure,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { readDocument, readText } from "@mingce/readers";
import { describe, expect, it } from "vitest";
import { documentToText } from "./document-to-text.ts";
import { saidIn, writtenAs } from "./formats/written-as.ts";
import { said } from "./laws/said.ts";

const folder = new URL("../../../samples/", import.meta.url);
const department = "xinjiang-2024-department.json";
const unit = "xinjiang-2024-unit.json";
const kindergarten = "xinjiang-2024-kindergarten.json";
const printing = "xinjiang-2024-printing-centre.json";
const unitOf2022 = "xinjiang-2022-unit.json";
const shanghaiDepartment = "shanghai-2025-department.json";
const shanghaiUnit = "shanghai-2025-unit.json";

/** Printed figures of total rows by table: attested, but for the small units' sums beyond their projects. */
const totals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [department]: {
    t01: "revenue 15,372.08, expenditure 15,372.08",
    t02: "total 15,372.08, fiscalAppropriation 14,725.46, generalPublic.own 14,695.46, generalPublic.transfer 30.00, specialFiscalAccount 10.84, unitFunds 395.20, carriedIn.fiscal 231.38, carriedIn.nonFiscal 9.20",
    t03: "total 15,372.08, basic 10,325.50, project 5,046.58",
    t04: "revenue 14,725.46, expenditure 14,725.46, generalPublic 14,725.46",
    t05: "total 14,725.46, basic 10,314.66, project 4,410.80",
    t06: "total 10,314.66, personnelExpenses 8,896.34, operatingExpenses 1,418.32",
    t07: "total 4,410.80, 302 4,088.80, 303 60.00, 309 52.00, 310 210.00",
    t10: "total 320.81, generalPublic 320.81",
    t11: "total 240.58, fiscal 231.38, fiscal.project 231.38, nonFiscal 9.20, nonFiscal.project 9.20",
  },
  [unit]: {
    t01: "revenue 1,360.98, expenditure 1,360.98",
    t02: "total 1,360.98, fiscalAppropriation 1,360.02, generalPublic.own 1,355.86, generalPublic.transfer 4.16, carriedIn.fiscal 0.96",
    t03: "total 1,360.98, basic 390.02, project 970.96",
    t04: "revenue 1,360.02, expenditure 1,360.02, generalPublic 1,360.02",
    t05: "total 1,360.02, basic 390.02, project 970.00",
    t06: "total 390.02, personnelExpenses 367.77, operatingExpenses 22.26",
    t07: "total 970.00, 302 800.00, 310 170.00",
    t10: "total 4.22, generalPublic 4.22",
    t11: "total 0.96, fiscal 0.96, fiscal.project 0.96",
  },
  [kindergarten]: {
    t07: "total 131.00, 302 101.00, 310 30.00",
    t11: "total 29.33, fiscal 20.13, fiscal.project 20.13, nonFiscal 9.20, nonFiscal.project 9.20",
  },
  [printing]: { t07: "total 145.00, 302 85.00, 303 60.00" },
  [unitOf2022]: {
    t01: "revenue 550.00, expenditure 550.00",
    t03: "total 550.00, basic 473.47, project 76.53",
    t04: "revenue 550.00, expenditure 550.00, generalPublic 550.00, governmentManagedFunds 0.00, stateCapitalOperations 0.00",
    t05: "total 550.00, basic 473.47, project 76.53",
    t06: "total 473.47, personnelExpenses 365.70, operatingExpenses 107.77",
    t08: "total 67.10, overseasVisits 0.00, vehicles 48.60, vehiclePurchase 0.00, vehicleOperation 48.60, hospitality 18.50",
  },
  [shanghaiDepartment]: {
    t01: "revenue 189,767,551.00, expenditure 189,767,551.00",
    t02: "total 189,767,551.00, fiscalAppropriation 189,767,551.00",
    t03: "total 189,767,551.00, basic 101,341,746.00, project 88,425,805.00",
    t04: "revenue 189,767,551.00, expenditure 189,767,551.00, generalPublic 189,767,551.00",
    t05: "total 189,767,551.00, basic 101,341,746.00, project 88,425,805.00",
    t08: "total 101,341,746.00, personnelExpenses 90,514,044.00, operatingExpenses 10,827,702.00",
  },
  [shanghaiUnit]: {
    t01: "revenue 371,514,655.00, total 371,514,655.00, personnelExpenses 18,120,593.00, operatingExpenses 1,710,062.00, project 351,684,000.00",
    t02: "total 371,514,655.00, fiscalAppropriation 371,514,655.00",
    t03: "total 371,514,655.00, basic 19,830,655.00, project 351,684,000.00",
    t04: "revenue 371,514,655.00, expenditure 371,514,655.00, generalPublic 371,514,655.00",
    t05: "total 371,514,655.00, basic 19,830,655.00, project 351,684,000.00",
    t08: "total 19,830,655.00, personnelExpenses 18,120,593.00, operatingExpenses 1,710,062.00",
  },
};

/** Changes the published documents print. */
const changes: Readonly<Record<string, string>> = {
  [department]:
    "增加48.90万元，增长0.33% 增加30.00万元，增长100.00% 增加10.84万元，增长100.00% 增加388.94万元，增长6,213.10% " +
    "减少900.31万元，下降79.55% 减少771.65万元，下降98.82% 增加109.73万元，增长1.07% 减少1,303.02万元，下降20.52% " +
    "增加98.90万元，增长0.97% 减少20.00万元，下降0.45% 增加304.32万元，增长6.98% 增加155.09万元，增长10.32% " +
    "减少31.97万元，下降7.30% 减少50.00万元，下降1.20% 增加103.18万元，增长26.12% 增加22.04万元，增长1.95% " +
    "减少526.19万元，下降93.74% 增加65.41万元，增长8.50% 增加1.37万元，增长34.16% 增加2.20万元，增长0.89% " +
    "减少23.23万元，下降16.17% 增加8.30万元，增长2.46% 增加48.39万元，增长8.37% 减少9.08万元，下降0.64%",
  [unit]:
    "减少90.71万元，下降6.27% 增加4.16万元，增长100.00% 增加0.51万元，增长113.33% 减少22.06万元，下降5.35% " +
    "减少63.98万元，下降6.18% 减少64.49万元，下降6.23% 增加6.58万元，增长2.58% 减少24.91万元，下降21.38% " +
    "减少3.73万元，下降9.19% 减少4.16万元，下降49.64% 减少4.15万元，下降49.94% 减少8.26万元，下降27.06%",
  [unitOf2022]:
    "减少86.52万元，下降13.59% 增加62.95万元，增长15.33% 减少149.47万元，下降66.14% 减少2.17万元，下降52.04% " +
    "减少1.13万元，下降4.32% 增加6.15万元，增长10.09% 增加6.15万元，增长14.49% 增加11.26万元，增长11.67%",
  [shanghaiDepartment]: "减少10.00万元",
  [shanghaiUnit]: "增加24,491.71万元",
};

it("the samples are what the build makes of the figures, byte for byte", () => {
  const build = fileURLToPath(new URL("build/build.mjs", folder));
  expect(() => execFileSync(process.execPath, [build, "--check"], { stdio: "pipe" })).not.toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith(".json"))).toEqual(Object.keys(totals).sort());
});

describe.each(Object.keys(totals))("%s", (name) => {
  const budget = budgetOf(name);
  const form = forms.find(({ id }) => id === budget.form)!;

  it("has no problem, and no text that nothing asks for", () => {
    expect(validateBudget(budget, form)).toEqual([]);
    const needed = neededTexts(budget, form).map(({ key }) => key);
    expect(Object.keys(budget.texts).filter((key) => !needed.includes(key))).toEqual([]);
  });

  it("is written as a document that reads back without an error or a warning", () => {
    const { reading } = printed(budget);
    expect(reading.identity).toMatchObject({ form: budget.form, year: budget.year, unit: budget.body });
    expect(graveFindings(reading)).toEqual([]);
  });

  it.each(["docx", "xlsx", "html"] as const)(
    "says the same in %s",
    async (format) => {
      const document = writeDocument(budget, form);
      expect(await saidIn(await writtenAs(format, document))).toEqual(said(readDisclosure(document, forms)));
    },
    60_000,
  );

  it("is written as a PDF that says the same without an error or a warning, every number bound", async () => {
    const written = readDisclosure(writeDocument(budget, form), forms);
    const read = await readDocument(await writtenAs("pdf", written.document), "样本");
    if (!read.ok) throw new Error(read.refusal.message);
    const reading = readDisclosure(read.document, forms);
    expect(said(reading)).toEqual(said(written));
    expect(graveFindings(reading)).toEqual([]);
    const bound = ({ numbers }: Reading) => numbers.filter((n) => n.bound).length;
    expect([bound(reading), reading.numbers.length]).toEqual([bound(written), written.numbers.length]);
  }, 180_000);

  it("prints the totals of the published tables", () => {
    const { statements } = printed(budget).reading;
    for (const [table, figures] of Object.entries(totals[name]!)) {
      const row = statements.filter(
        (s) => s.place.table === table && s.place.row === "total" && !s.printed.blank,
      );
      expect(row.map((s) => `${s.place.column} ${s.printed.text}`).join(", "), table).toBe(figures);
    }
  });

  it("prints the changes and rates of the published text", () => {
    const { text } = printed(budget);
    const published = (changes[name] ?? "").split(" ");
    expect(published.filter((change) => !text.includes(change))).toEqual([]);
  });
});

it("two units are the department's own lines", () => {
  const whole = budgetOf(department).facts.filter(({ cube }) => cube === "budget");
  for (const name of [kindergarten, printing]) {
    const part = budgetOf(name);
    const lines = whole.flatMap(({ at: { unit: owner, ...at }, ...fact }) =>
      owner === part.body ? { ...fact, at } : [],
    );
    expect(
      part.facts.filter(({ cube }) => cube === "budget").map(({ at, ...fact }) => ({ ...fact, at })),
    ).toEqual(lines);
  }
});

function budgetOf(name: string): Budget {
  const { budget, problems } = parseBudget(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  if (budget === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return budget;
}

/** Errors and warnings, as people read them. */
function graveFindings(reading: Reading): readonly string[] {
  return [...reading.findings, ...articulationFindings(reading, articulate(reading))]
    .filter(({ severity }) => severity !== "info")
    .map(({ code, message }) => `${code} ${message}`);
}

function printed(budget: Budget) {
  const form = forms.find(({ id }) => id === budget.form)!;
  const text = documentToText(writeDocument(budget, form));
  const read = readText(new TextEncoder().encode(text), "样本.txt");
  if (!read.ok) throw new Error(read.refusal.message);
  return { text, reading: readDisclosure(read.document, forms) };
}
