import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A page printed as PDF, or why it is not: a Chinese sentence that says what to do. */
export type PrintedPage = { readonly bytes: Uint8Array } | { readonly why: string };

const names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];

/** A report has some ten pages: a second or two. */
const longest = 60_000;

/** As root Chromium has no sandbox of its own; the page it prints runs and loads nothing. */
const options = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--no-pdf-header-footer", "--generate-pdf-document-outline"],
];

/**
 * Prints a self-contained page through Chromium, as its own style for paper says. MINGCE_CHROMIUM names the program;
 * else the first one on PATH is taken.
 */
export async function printPage(html: string): Promise<PrintedPage> {
  const program = chromium();
  if (program === null)
    return {
      why: "本机没有找到 Chromium 或 Chrome，不能生成 PDF。请安装后再试（或用环境变量 MINGCE_CHROMIUM 指明位置），也可以用 --report 报告.html 写成网页，在浏览器里打印。",
    };
  const folder = await mkdtemp(join(tmpdir(), "mingce-print-"));
  try {
    const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
    await writeFile(page, html);
    const profile = `--user-data-dir=${join(folder, "profile")}`;
    const ended = await run(program, [
      ...options,
      profile,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    if (!ended || !existsSync(pdf))
      return { why: "Chromium 没能打印出 PDF。请用 --report 报告.html 写成网页，在浏览器里打印。" };
    return { bytes: new Uint8Array(await readFile(pdf)) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function chromium(): string | null {
  const named = process.env.MINGCE_CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: longest, killSignal: "SIGKILL" });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}
