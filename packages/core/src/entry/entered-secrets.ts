import { isPublicCode } from "../text/public-code.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { enteredYesNo } from "./entered-values.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The real name of a project that is, or may be, classified: it is kept nowhere and not even told. */
export interface SecretName {
  readonly name: string;
  /** Why what holds it is not kept, and what to do. */
  readonly why: string;
}

const classified =
  "这里写有涉密项目的真实名称，没有保留；涉密项目只能填写公开代号（如特定目标0000000A），请在工作簿中也改掉。";
const unclear = "这里写有一个项目的名称，《项目》中没有说清它是否涉密，说清以前不保留。";

/** The secret names on the sheet of projects. */
export function secretsIn(projects: readonly EnteredLine[]): readonly SecretName[] {
  return projects.flatMap(({ cells }) => {
    const name = textIn(cells["name"]);
    const answer = enteredYesNo(cells["withheld"]);
    if (name === "" || isPublicCode(name) || answer === null || answer.value === "否") return [];
    return [{ name, why: answer.value === null ? unclear : classified }];
  });
}

/** Why a text cannot be kept: it holds a secret name. Null where it holds none. */
export function secrecyOf(text: string, secrets: readonly SecretName[]): string | null {
  return secrets.find(({ name }) => text.includes(name))?.why ?? null;
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
  return lines.filter((line) => {
    const told = Object.values(line.cells).flatMap(({ at, text }) => {
      const why = secrecyOf(text, secrets);
      return why === null ? [] : [{ at, why }];
    });
    for (const { at, why } of told) problems.say("error", line.sheet, at, why);
    return told.length === 0;
  });
}
