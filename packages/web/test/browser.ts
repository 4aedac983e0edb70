import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@mingce/server";
import axe, { type Result } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findChromium } from "../../../tools/chromium.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Path of Chromium, or nothing. */
export const chromiumPath = findChromium();

/** The built pages on a server of their own, in a browser. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds the pages, starts a server over an empty folder and opens a browser. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "mingce-web-"));
  const webRoot = join(folder, "dist");
  const root = join(import.meta.dirname, "..");
  process.env.NODE_ENV = "production"; // the pages people get, not those of a test run
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    build: { outDir: webRoot },
    logLevel: "error",
  });
  const server = await startServer({ folder: join(folder, "data"), port: 0, webRoot });
  if ("refused" in server) throw new Error(server.refused.message);
  const browser = await chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: flags,
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: server.address, browser, close };
}

/** A page of a size; `complaints` gathers what it says on the console, refused styles and scripts included. */
export async function openPage(
  { browser, address }: Site,
  width: number,
  height: number,
): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Drops files on the page, as a person does from a folder. */
export async function dropFiles(
  page: Page,
  files: readonly { name: string; content: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([content], name, { type: "text/plain" }));
    return data;
  }, files);
  await page.dispatchEvent(".app", "dragenter", { dataTransfer: transfer });
  await page.waitForSelector(".drop-sign");
  await page.dispatchEvent(".app", "drop", { dataTransfer: transfer });
}

/** What axe-core finds on the page, a line each; empty means nothing. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Result[]>("axe.run(document).then((r) => r.violations)");
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
}
