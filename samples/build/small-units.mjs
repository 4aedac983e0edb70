/**
 * Two units of the department as budgets of their own: their lines are the department's, so that they roll up to it.
 * What is counted is chosen, but for the kindergarten's procurement and the retired staff of the printing centre.
 */

import { departmentLines } from "./department.mjs";
import { kindergarten, printing } from "./department-figures.mjs";
import { goals } from "./department-goals.mjs";
import { projects } from "./department-projects.mjs";
import { budgetFacts, countedFacts, projectRecords } from "./facts.mjs";
import { kindergartenWords, printingWords } from "./small-units-words.mjs";
import { targets } from "./targets.mjs";

/** The budget of 天山幼儿园. */
export function kindergartenBudget() {
  return unitOfDepartment(kindergarten, kindergartenWords, {
    organisation: { offices: 3 },
    staff: { establishment: [30, 30], inPost: [27, 27], retired: [12, 11] },
    area: 2600,
    values: { buildings: 520, furniture: 18.5, otherAssets: 96.4 },
    counts: {},
    procurement: [
      ["goods", "smallAndMicro", 12],
      ["works", "smallAndMicro", 18],
    ],
  });
}

/** The budget of 新疆维吾尔自治区人民政府办公厅文印中心. */
export function printingBudget() {
  return unitOfDepartment(printing, printingWords, {
    organisation: { offices: 2 },
    staff: { establishment: [20, 20], inPost: [18, 18], retired: [43, 45] },
    area: 850,
    values: { buildings: 170, furniture: 9.2, otherAssets: 310.6 },
    counts: { equipmentOver500k: 1 },
    procurement: [["goods", "smallAndMicro", 40]],
  });
}

function unitOfDepartment(body, { overall, texts }, counted) {
  const lines = departmentLines().filter(({ at }) => at.unit === body);
  const own = projects.filter(({ unit }) => unit === body);
  const uses = own.flatMap(({ name, use }) => (use === undefined ? [] : [[`11/project/${name}/use`, use]]));
  const ownGoals = goals.filter(({ unit }) => unit === body);
  const { sheets, facts } = targets(body, overall, ownGoals, lines, own);
  return {
    mingce: 1,
    form: "xinjiang-2024-unit",
    year: 2024,
    body,
    date: "2024-02-29",
    units: [{ name: body, kind: "publicInstitution" }],
    facts: [...budgetFacts(lines, false), ...countedFacts(counted), ...facts],
    projects: projectRecords(own),
    sheets,
    texts: { ...texts, ...Object.fromEntries(uses) },
  };
}
