import { type Form, type Place, parseNumber, type SheetFound } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import type { RuleInput } from "../rule.ts";

/**
 * A project's target sheet with its funds read; a fund that is no number is null, one that is blank too. A blank other
 * fund is none where the fiscal fund is the whole total.
 */
export interface ProjectSheet {
  readonly found: SheetFound;
  readonly unit: string | null;
  readonly name: string;
  readonly nameAt: Place;
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly other: number | null;
  readonly fiscalAt: Place;
}

/** The sheets of projects, in their order; a sheet without a project's name is left out. */
export function projectSheets({ reading }: RuleInput): readonly ProjectSheet[] {
  return reading.sheets.flatMap((found): ProjectSheet[] => {
    const name = found.fields["project"];
    if (found.id !== "project" || name === undefined) return [];
    const total = fundOf(found, "total");
    const fiscal = fundOf(found, "fiscal");
    return [
      {
        found,
        unit: found.fields["unit"]?.text ?? null,
        name: name.text.replace(/\s+/g, ""),
        nameAt: name.place,
        total,
        fiscal,
        other: fundOf(found, "other") ?? (total !== null && total === fiscal ? 0 : null),
        fiscalAt: found.fields["fiscal"]?.place ?? found.place,
      },
    ];
  });
}

/** A fund of a sheet in steps; null where it is blank or no number. */
export function fundOf(sheet: SheetFound, field: string): number | null {
  const printed = sheet.fields[field];
  return printed === undefined
    ? null
    : (parseNumber(printed.text.replace(/万元$/, ""), "wanyuan")?.value ?? null);
}

/** What a sheet is called when a finding speaks of it. */
export function sheetWords(sheet: SheetFound): string {
  const name = sheet.fields["project"]?.text.replace(/\s+/g, "");
  return sheet.id === "overall" ? "整体绩效目标表" : `项目“${name ?? "（未写名称）"}”的绩效目标表`;
}

/** True where as many titles of sheets stand in the document as sheets were read: none was lost on the way. */
export function allSheetsRead({ reading, form }: RuleInput): boolean {
  return form.sheets.every(
    (sheet) =>
      titles(reading.document, sheet.title, form) === reading.sheets.filter((s) => s.id === sheet.id).length,
  );
}

function titles(document: RuleInput["reading"]["document"], title: string, form: Form): number {
  const wanted = plainName(title.replaceAll("{level}", form.level === "unit" ? "单位" : "部门"));
  return document.blocks.filter((b) => b.kind === "paragraph" && plainName(b.text).endsWith(wanted)).length;
}
