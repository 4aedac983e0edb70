import multipart from "@fastify/multipart";
import swagger from "@fastify/swagger";
import fastify from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { answerErrors, problemOf, sendProblem } from "./answer-errors.ts";
import type { Context, Route, Server } from "./context.ts";
import { describeRoute } from "./routes/describe-server.ts";
import { exportRoute } from "./routes/export-disclosure.ts";
import { giveVerdictRoute } from "./routes/give-verdict.ts";
import { listRoute } from "./routes/list-disclosures.ts";
import { multipartLimits, receiveRoute } from "./routes/receive-disclosures.ts";
import { removeRoute } from "./routes/remove-disclosure.ts";
import { reviewRoute } from "./routes/review-disclosure.ts";
import { jobRoute } from "./routes/show-job.ts";
import { viewRoute } from "./routes/view-disclosure.ts";
import { withdrawVerdictRoute } from "./routes/withdraw-verdict.ts";
import { secure } from "./security.ts";
import { serveWebPages } from "./web-pages.ts";

const routes: readonly Route[] = [
  listRoute,
  viewRoute,
  exportRoute,
  reviewRoute,
  removeRoute,
  giveVerdictRoute,
  withdrawVerdictRoute,
  receiveRoute,
  jobRoute,
  describeRoute,
];

/** What a server is made of besides its context. */
export interface ServerSetup {
  readonly host: string;
  readonly webRoot: string;
  readonly report: (error: unknown) => void;
}

/** The server with all its routes, not listening yet. */
export async function createServer(
  context: Context,
  { host, webRoot, report }: ServerSetup,
): Promise<Server> {
  const server = fastify({
    forceCloseConnections: true,
    frameworkErrors: (error, _request, reply) => sendProblem(reply, problemOf(error, report)),
  }).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  answerErrors(server, report);
  secure(server, host);
  await server.register(multipart, { limits: multipartLimits, throwFileSizeLimit: false });
  await server.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "明册", version: "0.1.0" } },
    transform: jsonSchemaTransform,
  });
  // In a plugin of their own, so that the description has seen them being added.
  await server.register(async (inner) => {
    for (const route of routes) route(inner.withTypeProvider<ZodTypeProvider>(), context);
  });
  await serveWebPages(server, webRoot);
  await server.ready();
  return server;
}
