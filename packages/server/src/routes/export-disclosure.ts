import { storedDocument } from "@mingce/app";
import type { Context, Route } from "../context.ts";
import { problems } from "../problems.ts";
import { disclosureId } from "../schema/disclosure-id.ts";

/** The page brings its style with it and can run and load nothing. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** GET /api/disclosures/:id/html and /json: the document as a page of its own, and the data it states. */
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
};

async function exported({ store, thread }: Context, id: number, as: "html" | "json"): Promise<string> {
  const document = await storedDocument(store, id);
  if (document === null) throw problems.noDisclosure(id);
  const text = await thread.run("export", { document, as });
  if (text === null) throw problems.unreadable();
  return text;
}
