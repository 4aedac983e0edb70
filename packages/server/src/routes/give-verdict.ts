import { giveVerdict } from "@mingce/app";
import type { Route } from "../context.ts";
import { problems } from "../problems.ts";
import { findingId } from "../schema/finding-id.ts";
import { verdict, verdictToGive } from "../schema/verdict.ts";

/** A reason is at most a thousand characters. */
const bodyLimit = 16 * 1024;

/** PUT /api/disclosures/:id/verdicts/:fingerprint: what a person holds of a finding, for all versions of the disclosure. */
export const giveVerdictRoute: Route = (server, { store }) => {
  const schema = {
    summary: "对一条问题作出判断：属实、认可（须写理由）、误报；同一单位同一年度的各版文本都适用",
    params: findingId,
    body: verdictToGive,
    response: { 200: verdict },
  };
  server.put(
    "/api/disclosures/:id/verdicts/:fingerprint",
    { schema, bodyLimit },
    async ({ params: { id, fingerprint }, body }) => {
      const given = await giveVerdict(store, id, fingerprint, body);
      if ("problem" in given) throw problems.wrongVerdict(given.problem);
      if ("missing" in given)
        throw given.missing === "finding" ? problems.noFinding() : problems.noDisclosure(id);
      return given.verdict;
    },
  );
};
