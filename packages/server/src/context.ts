import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "@mingce/app";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { CheckThread } from "./check-worker/check-thread.ts";
import type { JobDesk } from "./jobs/job-desk.ts";

/** What routes work with. */
export interface Context {
  readonly store: Store;
  readonly jobs: JobDesk;
  /** Renders documents; another than the one that checks, so that nobody waits for a check to read. */
  readonly thread: CheckThread;
}

/** The server as routes see it: requests and answers are typed by their zod schemas. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds one operation to the server. */
export type Route = (server: Server, context: Context) => void;
