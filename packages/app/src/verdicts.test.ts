/** docs/verdicts.md is held to what the checker reports on the real documents in ../shared. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkFile } from "./check.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const page = readFileSync(join(root, "docs/verdicts.md"), "utf8");
const rows = [
  ...page.matchAll(/^\| ([^|]+) \| ([\d.]+) \| (\w+\/[\w-]+) \| (true|arguable|false) \| .+ \|$/gm),
].map(([, document = "", place = "", code = "", verdict = ""]) => ({ document, place, code, verdict }));

/** The name a document has on the page: the number of a seed, the body and year of a district's. */
function shortName(file: string): string {
  return /^\d{3}(?=_)/.exec(file)?.[0] ?? file.replace(/^SH_普陀区|办事处|_|预算\.pdf$/g, "");
}

const files = ["seeds", "corpus"]
  .map((name) => join(root, "../shared", name))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })));

it("at least 95 of 100 errors and warnings on the real documents are true", () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((r) => r.verdict === "true").length / rows.length).toBeGreaterThanOrEqual(0.95);
});

const missing = { name: "not run: the real documents are not at hand in ../shared", path: "" };

describe("every error and warning has a verdict, and every verdict its finding", () => {
  it.skipIf(files.length === 0).each(files.length === 0 ? [missing] : files)(
    "$name",
    async ({ name, path }) => {
      const checked = await checkFile(readFileSync(path), name);
      if ("refused" in checked) throw new Error(checked.refused.message);
      const reported = checked.findings
        .filter((f) => f.severity !== "info")
        .map(({ code, at }) => `${[at[0]?.page, at[0]?.line].filter((n) => n != null).join(".")} ${code}`);
      const judged = rows
        .filter((r) => r.document === shortName(name))
        .map(({ place, code }) => `${place} ${code}`);
      expect(reported.sort()).toEqual(judged.sort());
    },
  );
});
