import type { Statement } from "@mingce/core";
import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";
import { statementOf } from "./statement-row.ts";

/** The statements of a document in the order they were read; none where there is no such document. */
export async function statementsOf(store: Store, document: RecordId): Promise<readonly Statement[]> {
  const rows = await store.db
    .selectFrom("statements")
    .selectAll()
    .where("document_id", "=", document)
    .orderBy("ord")
    .execute();
  return rows.map(statementOf);
}
