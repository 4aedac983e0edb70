import { type AnnotatedFormat, type StoredDocument, storedDocument } from "@mingce/app";
import type { Context, Route } from "../context.ts";
import { problems } from "../problems.ts";
import { disclosureId } from "../schema/disclosure-id.ts";

/** The page brings its style with it and can run and load nothing. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const types: Readonly<Record<AnnotatedFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
};

/** GET /api/disclosures/:id/report and /annotated: the reviewers' report; the received file with a note at each finding. */
export const reviewRoute: Route = (server, context) => {
  const report = { summary: "核对报告，作为一个可打印的网页", params: disclosureId };
  server.get("/api/disclosures/:id/report", { schema: report }, async ({ params }, reply) => {
    const page = await context.thread.run("report", await stored(context, params.id));
    if (typeof page !== "string") throw problems.unreadable();
    return reply.header("content-security-policy", pagePolicy).type("text/html; charset=utf-8").send(page);
  });

  const annotated = { summary: "收到的文件，每处问题加了批注", params: disclosureId };
  server.get("/api/disclosures/:id/annotated", { schema: annotated }, async ({ params }, reply) => {
    const made = await context.thread.run("annotate", await stored(context, params.id));
    if ("refused" in made) throw problems.notAnnotatable(made.refused.message);
    return reply
      .type(types[made.format])
      .header("content-disposition", `attachment; filename="annotated.${made.format}"`)
      .send(Buffer.from(made.bytes));
  });
};

async function stored({ store }: Context, id: number): Promise<StoredDocument> {
  const document = await storedDocument(store, id);
  if (document === null) throw problems.noDisclosure(id);
  return document;
}
