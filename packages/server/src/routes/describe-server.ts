import { disclosureStyle } from "@mingce/app";
import { z } from "zod";
import type { Route } from "../context.ts";

/** GET /api/health, /api/openapi.json and the style of documents: what the server says of itself. */
export const describeRoute: Route = (server) => {
  const response = { 200: z.object({ status: z.literal("ok") }) };
  server.get("/api/health", { schema: { summary: "服务是否可用", response } }, async () => ({
    status: "ok" as const,
  }));
  server.get("/api/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(JSON.stringify(server.swagger())),
  );
  server.get("/api/disclosure.css", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(disclosureStyle),
  );
};
