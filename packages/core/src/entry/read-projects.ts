import type { ProjectRecord } from "../budget/budget.ts";
import { isPublicCode } from "../text/public-code.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { enteredYesNo } from "./entered-values.ts";
import { fieldOf } from "./project-sheet.ts";
import type { EntryReading } from "./reading-entry.ts";

/** A name that is or may be secret: it is kept nowhere and not even told. */
export interface SecretName {
  readonly name: string;
  /** Why what holds it is not kept, and what to do. */
  readonly why: string;
}

const classified = "这里写有涉密项目的名称，没有保留，请改为公开代号或删除。";
const unclear = "这里写有一个项目的名称，《项目》中没有说清它是否涉密，说清以前不保留。";

/** The real names of the projects of their sheet that are, or may be, classified. */
export function secretsIn(lines: readonly EnteredLine[]): readonly SecretName[] {
  return lines.flatMap(({ cells }) => {
    const name = textIn(cells["name"]);
    const answer = enteredYesNo(cells["withheld"]);
    const mayBe = answer?.value === null;
    if (name === "" || isPublicCode(name) || !(mayBe || answer?.value === "是")) return [];
    return [{ name, why: mayBe ? unclear : classified }];
  });
}

/**
 * The projects of their sheet. Of a classified one only its public code is taken: a name or a field is told at its cell
 * without being repeated, and dropped. `only` is the unit that owns what names none.
 */
export function readProjects(
  lines: readonly EnteredLine[],
  only: string | undefined,
  secrets: readonly SecretName[],
  { problems, places }: EntryReading,
): readonly ProjectRecord[] {
  const projects: ProjectRecord[] = [];
  for (const line of lines) {
    const name = textIn(line.cells["name"]);
    const answer = enteredYesNo(line.cells["withheld"]);
    if (answer?.value === null)
      problems.sayUnkept(line.sheet, line.at("withheld"), `${answer.why}填好以前本行不保留。`);
    // A cell that may mean 是 keeps its line out: what it holds may be a secret.
    if (answer?.value === null) continue;
    const withheld = answer?.value === "是";
    if (withheld && name !== "" && !isPublicCode(name)) {
      const what = "涉密项目只能填写公开代号（如特定目标0000000A），真实名称没有保留，请在工作簿中也改掉。";
      problems.say("error", line.sheet, line.at("name"), what);
      continue;
    }
    const path = `projects[${projects.length}]`;
    places.set(path, { sheet: line.sheet, cell: line.at("name") });
    places.set(`${path}.unit`, { sheet: line.sheet, cell: line.at("unit") });
    const fields: Record<string, string> = {};
    for (const [column, cell] of Object.entries(line.cells)) {
      const field = fieldOf(column);
      if (field === null) continue;
      places.set(`${path}.fields.${field}`, { sheet: line.sheet, cell: cell.at });
      const why = withheld
        ? "涉密项目只登记公开代号、单位和金额，这里的内容没有保留，请删除。"
        : secretHeld(cell.text, secrets)?.why;
      if (why === undefined) fields[field] = textIn(cell);
      else problems.say("error", line.sheet, cell.at, why);
    }
    projects.push({ name, unit: textIn(line.cells["unit"]) || (only ?? ""), withheld, fields });
  }
  return projects;
}

/** The first secret name a text holds. */
function secretHeld(text: string, secrets: readonly SecretName[]): SecretName | undefined {
  return secrets.find(({ name }) => text.includes(name));
}

/**
 * Lines without those in which a secret name stands, told without repeating it; a line is left out whole, so that no
 * amount stays behind without its project.
 */
export function withoutSecrets(
  lines: readonly EnteredLine[],
  secrets: readonly SecretName[],
  { problems }: EntryReading,
): readonly EnteredLine[] {
  if (secrets.length === 0) return lines;
  return lines.filter((line) => {
    const told = Object.values(line.cells).flatMap(({ at, text }) => {
      const held = secretHeld(text, secrets);
      return held === undefined ? [] : [{ at, why: held.why }];
    });
    for (const { at, why } of told) problems.say("error", line.sheet, at, why);
    return told.length === 0;
  });
}
