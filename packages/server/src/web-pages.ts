import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import type { Server } from "./context.ts";
import { problems } from "./problems.ts";
import { newNonce, pagePolicy } from "./security.ts";

const missing = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>明册</title>
<p>网页还没有构建，请在项目根目录运行 npm run build。接口可用，说明见 <a href="/api/openapi.json">/api/openapi.json</a>。</p></html>`;

/** Serves the built web pages; every address that is no file and no operation is a page of the application. */
export async function serveWebPages(server: Server, webRoot: string): Promise<void> {
  const index = join(webRoot, "index.html");
  const assets = join(webRoot, "assets");
  if (existsSync(assets)) {
    await server.register(fastifyStatic, {
      root: assets,
      prefix: "/assets/",
      index: false,
      immutable: true,
      maxAge: "365d",
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    if (!["GET", "HEAD"].includes(method) || /^\/(?:api|assets)(?:\/|$)/.test(url)) throw problems.noPage();
    // Read each time: pages built anew while the server runs name other files.
    return sendPage(reply, existsSync(index) ? readFileSync(index, "utf8") : missing);
  });
}

/** The page with a fresh nonce, which the style elements made in the browser carry. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = newNonce();
  return reply
    .header("content-security-policy", pagePolicy(nonce))
    .header("cache-control", "no-cache")
    .type("text/html; charset=utf-8")
    .send(page.replace("%NONCE%", nonce));
}
