import { removeDisclosure } from "@mingce/app";
import { z } from "zod";
import type { Route } from "../context.ts";
import { problems } from "../problems.ts";
import { disclosureId } from "../schema/disclosure-id.ts";

/** DELETE /api/disclosures/:id: removes a disclosure with all that was read from it. */
export const removeRoute: Route = (server, { store }) => {
  const response = { 200: z.object({ removed: z.number().int() }) };
  const schema = { summary: "删除一份公开文本", params: disclosureId, response };
  server.delete("/api/disclosures/:id", { schema }, async ({ params: { id } }) => {
    if (!(await removeDisclosure(store, id))) throw problems.noDisclosure(id);
    return { removed: id };
  });
};
