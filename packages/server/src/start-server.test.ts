import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unitBudget } from "@mingce/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, startServer } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "mingce-start-"));
const webRoot = join(folder, "web");
const samples = join(folder, "samples");
const said: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(webRoot, "assets"), { recursive: true });
  mkdirSync(samples);
  writeFileSync(join(webRoot, "index.html"), '<!DOCTYPE html><meta name="csp-nonce" content="%NONCE%">');
  writeFileSync(join(webRoot, "assets/a.js"), "export {};");
  writeFileSync(join(samples, "a.json"), JSON.stringify(unitBudget));
  writeFileSync(join(samples, "b.json"), "{}");
  const report = (text: string): void => void said.push(text);
  const started = await startServer({ folder: join(folder, "store"), port: 0, webRoot, samples, report });
  if ("refused" in started) throw new Error(started.refused.message);
  server = started;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it("listens on this computer only, with the samples loaded", async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const list = (await (await fetch(`${server.address}/api/disclosures`)).json()) as { items: object[] };
  expect(list.items).toMatchObject([{ sample: true, unit: "某市某区档案馆" }]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("b.json");
});

it("serves the pages with a fresh nonce, and their files", async () => {
  const page = async () => {
    const response = await fetch(`${server.address}/disclosures/1`);
    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1];
    expect(response.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    return nonce;
  };
  expect(await page()).not.toBe(await page());
  expect((await fetch(`${server.address}/`, { method: "HEAD" })).status).toBe(200);
  const file = await fetch(`${server.address}/assets/a.js`);
  expect(file.headers.get("content-type")).toContain("javascript");
  for (const missing of ["/assets/none.js", "/assets/..%2f..%2fsamples%2fa.json"]) {
    const answer = await fetch(`${server.address}${missing}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain("mingce");
  }
});

it("is refused where the folder is in use", async () => {
  const again = await startServer({ folder: join(folder, "store"), port: 0, webRoot });
  expect(again).toMatchObject({ refused: { code: "store/locked" } });
});

it("is refused where the port is in use, and lets the folder go", async () => {
  const port = Number(new URL(server.address).port);
  for (let i = 0; i < 2; i++) {
    const second = await startServer({ folder: join(folder, "second"), port, webRoot });
    expect(second).toMatchObject({ refused: { code: "server/port" } });
  }
}, 180_000);
