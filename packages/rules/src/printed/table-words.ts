import { type Form, type Severity, tablesOf } from "@mingce/core";

/** What a table is called when a finding speaks of it: 表7. */
export function tableWords(id: string, form: Form): string {
  return `表${tablesOf(form).find((t) => t.id === id)?.number ?? id}`;
}

/** A severity that rests on a table: a note where no document at hand shows the table. */
export function unlessUnattested(id: string, form: Form, severity: Severity): Severity {
  return tablesOf(form).find((t) => t.id === id)?.attested === false ? "info" : severity;
}
