import { storedDocument, type WritableFormat } from "@mingce/app";
import type { Context, Route } from "../context.ts";
import { problems } from "../problems.ts";
import { disclosureId } from "../schema/disclosure-id.ts";

/** The page brings its style with it and can run and load nothing. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const office = "application/vnd.openxmlformats-officedocument";

/** What is handed out as a file. */
const files = [
  { as: "pdf", type: "application/pdf", file: "disclosure.pdf", summary: "正文，作为 PDF" },
  {
    as: "docx",
    type: `${office}.wordprocessingml.document`,
    file: "disclosure.docx",
    summary: "正文，作为 Word 文档",
  },
  {
    as: "xlsx",
    type: `${office}.spreadsheetml.sheet`,
    file: "disclosure.xlsx",
    summary: "正文和各表，作为 Excel 工作簿",
  },
  { as: "csv", type: "application/zip", file: "disclosure.zip", summary: "正文所载的数据，作为数据包" },
] as const;

/**
 * GET /api/disclosures/:id/html, /pdf, /docx, /xlsx, /json and /csv: the document in that format, json and csv (a zipped
 * data package) as the data it states.
 */
export const exportRoute: Route = (server, context) => {
  const html = { summary: "正文，作为一个独立的网页", params: disclosureId };
  server.get("/api/disclosures/:id/html", { schema: html }, async ({ params }, reply) => {
    const page = await exported(context, params.id, "html");
    return reply.header("content-security-policy", pagePolicy).type("text/html; charset=utf-8").send(page);
  });

  const json = { summary: "正文所载的数据", params: disclosureId };
  server.get("/api/disclosures/:id/json", { schema: json }, async ({ params }, reply) =>
    reply.type("application/json; charset=utf-8").send(await exported(context, params.id, "json")),
  );

  for (const { as, type, file, summary } of files) {
    server.get(
      `/api/disclosures/:id/${as}`,
      { schema: { summary, params: disclosureId } },
      async (request, reply) =>
        reply
          .type(type)
          .header("content-disposition", `attachment; filename="${file}"`)
          .send(await exported(context, request.params.id, as)),
    );
  }
};

async function exported(
  { store, thread }: Context,
  id: number,
  as: WritableFormat,
): Promise<string | Buffer> {
  const document = await storedDocument(store, id);
  if (document === null) throw problems.noDisclosure(id);
  const content = await thread.run("export", { document, as });
  if (content === null) throw problems.unreadable();
  return typeof content === "string" ? content : Buffer.from(content);
}
