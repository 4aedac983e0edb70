import { viewDisclosure } from "@mingce/app";
import type { Context, Route } from "../context.ts";
import { problems } from "../problems.ts";
import { disclosureView } from "../schema/disclosure.ts";
import { disclosureId } from "../schema/disclosure-id.ts";
import { findingList } from "../schema/finding.ts";

/** GET /api/disclosures/:id and its findings: what was found, and the document with the places marked. */
export const viewRoute: Route = (server, context) => {
  const view = {
    summary: "一份公开文本：身份、覆盖、规则、问题和正文",
    params: disclosureId,
    response: { 200: disclosureView },
  };
  server.get("/api/disclosures/:id", { schema: view }, ({ params }) => viewOf(context, params.id));

  const list = { summary: "一份公开文本的问题", params: disclosureId, response: { 200: findingList } };
  server.get("/api/disclosures/:id/findings", { schema: list }, async ({ params }) => {
    const { findings } = await viewOf(context, params.id);
    return { items: findings, total: findings.length };
  });
};

async function viewOf({ store, thread }: Context, id: number) {
  const view = await viewDisclosure(store, id, {
    render: (document) => thread.run("render", document),
    prepare: (received) => thread.run("prepare", received),
  });
  if (view === null) throw problems.noDisclosure(id);
  return view;
}
