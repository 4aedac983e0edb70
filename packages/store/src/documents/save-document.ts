import { createHash } from "node:crypto";
import type { Finding } from "@mingce/core";
import { type Kysely, sql } from "kysely";
import type { DocumentToSave, RecordId, SeverityCounts } from "../records.ts";
import type { ReadingSummary, Tables } from "../schema/tables.ts";
import { storable } from "../storable.ts";
import type { Store } from "../store.ts";
import { moveVerdicts } from "../verdicts/move-verdicts.ts";
import { insertFindings } from "./insert-findings.ts";
import { insertStatements } from "./insert-statements.ts";

/**
 * Saves a document and one reading of it, all or nothing, and answers its id.
 *
 * The same bytes are the same document: its id and the time it was first received stay, everything else becomes what
 * is saved now. A sample that a person hands in is a sample no more. Verdicts on its findings stay.
 */
export async function saveDocument(store: Store, document: DocumentToSave): Promise<RecordId> {
  return store.db.transaction().execute(async (step) => {
    const id = await upsertDocument(step, document);
    for (const table of ["readings", "statements", "findings"] as const) {
      await step.deleteFrom(table).where("document_id", "=", id).execute();
    }
    const { version, coverage, rules, findings } = document;
    const summary: ReadingSummary = { coverage, rules, counts: countsOf(findings) };
    await step
      .insertInto("readings")
      .values({ document_id: id, version, summary: JSON.stringify(summary) })
      .execute();
    await insertStatements(step, id, document.statements);
    await insertFindings(step, id, findings);
    return id;
  });
}

async function upsertDocument(step: Kysely<Tables>, document: DocumentToSave): Promise<RecordId> {
  const { bytes, format, form, year, level, sample } = document;
  const text = (value: string | null): string | null => (value === null ? null : storable(value));
  const described = {
    name: storable(document.name),
    format,
    form,
    year,
    level,
    unit: text(document.unit),
    title: text(document.title),
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const before = await step
    .selectFrom("documents")
    .select("disclosure")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  const { id, disclosure } = await step
    .insertInto("documents")
    .values({ ...described, bytes, sample, sha256 })
    .onConflict((same) =>
      same.column("sha256").doUpdateSet({ ...described, sample: sql`documents.sample and excluded.sample` }),
    )
    .returning(["id", "disclosure"])
    .executeTakeFirstOrThrow();
  if (before !== undefined) await moveVerdicts(step, before.disclosure, disclosure);
  return id;
}

function countsOf(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
