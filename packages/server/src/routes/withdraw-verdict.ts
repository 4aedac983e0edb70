import { withdrawVerdict } from "@mingce/app";
import { z } from "zod";
import type { Route } from "../context.ts";
import { problems } from "../problems.ts";
import { findingId } from "../schema/finding-id.ts";

/** DELETE /api/disclosures/:id/verdicts/:fingerprint: takes back what was said of a finding. */
export const withdrawVerdictRoute: Route = (server, { store }) => {
  const response = { 200: z.object({ withdrawn: z.string() }) };
  const schema = { summary: "撤回对一条问题的判断", params: findingId, response };
  server.delete(
    "/api/disclosures/:id/verdicts/:fingerprint",
    { schema },
    async ({ params: { id, fingerprint } }) => {
      if (!(await withdrawVerdict(store, id, fingerprint))) throw problems.noVerdict();
      return { withdrawn: fingerprint };
    },
  );
};
