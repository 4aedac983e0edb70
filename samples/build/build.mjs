/** `node samples/build/build.mjs` writes the samples; with `--check` it only says whether they are as built. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { departmentBudget } from "./department.mjs";
import { print } from "./json.mjs";
import { shanghaiDepartmentBudget } from "./shanghai-department.mjs";
import { shanghaiUnitBudget } from "./shanghai-unit.mjs";
import { kindergartenBudget, printingBudget } from "./small-units.mjs";
import { unitBudget } from "./unit.mjs";
import { unit2022Budget } from "./unit-2022.mjs";

const samples = {
  "xinjiang-2024-department.json": departmentBudget,
  "xinjiang-2024-unit.json": unitBudget,
  "xinjiang-2024-kindergarten.json": kindergartenBudget,
  "xinjiang-2024-printing-centre.json": printingBudget,
  "xinjiang-2022-unit.json": unit2022Budget,
  "shanghai-2025-department.json": shanghaiDepartmentBudget,
  "shanghai-2025-unit.json": shanghaiUnitBudget,
};

const checkOnly = process.argv.includes("--check");
for (const [name, budget] of Object.entries(samples)) {
  const file = new URL(`../${name}`, import.meta.url);
  const text = print(budget());
  const same = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!checkOnly) writeFileSync(file, text);
  else if (!same) {
    console.error(`${name} is not what the build makes of the figures`);
    process.exitCode = 1;
  }
}
