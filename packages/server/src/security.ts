import { randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Server } from "./context.ts";
import { problems } from "./problems.ts";

/** What web pages may do; `nonce` allows the style elements that carry it. */
export function pagePolicy(nonce: string | null): string {
  const styles = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A nonce for one answer. */
export function newNonce(): string {
  return randomBytes(18).toString("base64");
}

const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Headers of every answer, and two refusals: a change asked for by a page of another site; and, on a server only for
 * this computer, a request under another name (a foreign site that points its name here).
 */
export function secure(server: Server, host: string): void {
  const onlyLocal = local.has(host) || host === "::1";
  server.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({
      "content-security-policy": pagePolicy(null),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
    if (onlyLocal && !local.has(request.hostname)) throw problems.otherSite();
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes && fromOtherSite(request)) throw problems.otherSite();
  });
}

/** Browsers send Origin with every change; programs that are no browser send none. */
function fromOtherSite({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
