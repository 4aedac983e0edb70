import { listDisclosures } from "@mingce/app";
import { z } from "zod";
import type { Route } from "../context.ts";
import { disclosureList } from "../schema/disclosure.ts";

const querystring = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  search: z.string().max(200).default(""),
});

/** GET /api/disclosures: the disclosures, the last received first. */
export const listRoute: Route = (server, { store }) => {
  const schema = {
    summary: "公开文本列表，按收到时间从新到旧",
    querystring,
    response: { 200: disclosureList },
  };
  server.get("/api/disclosures", { schema }, ({ query: { offset, limit, search } }) =>
    listDisclosures(store, { offset, limit }, { search }),
  );
};
