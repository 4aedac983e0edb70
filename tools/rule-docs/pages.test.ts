/** docs/rules says what the rules say, and nothing a document can be told is missing from it. */
import { rules } from "@mingce/rules";
import { arithmeticChecks, readingChecks } from "@mingce/rules/examples";
import { expect, it } from "vitest";
import { contentOf, isTest, trackedFiles } from "../tracked-files.ts";
import { shownFindings } from "./derived-page.ts";
import { familyNames } from "./family-names.ts";
import { rulePages } from "./pages.ts";

const derived = [...arithmeticChecks, ...readingChecks];

it("docs/rules is what npm run docs:rules makes", () => {
  const pages = rulePages();
  const stale = Object.entries(pages).filter(([name, text]) => read(`docs/rules/${name}`) !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
  const surplus = trackedFiles().filter(
    (path) => path.startsWith("docs/rules/") && !(path.slice("docs/rules/".length) in pages),
  );
  expect(surplus).toEqual([]);
}, 180_000);

it("every family of rules has a name", () => {
  expect(rules.filter((r) => familyNames[r.id.split("/")[0] ?? ""] === undefined).map((r) => r.id)).toEqual(
    [],
  );
});

it("every code a finding can have is a rule's, a declared relation's or a derived check's", () => {
  const words = [...rules.map((r) => r.id), ...derived.flatMap((d) => d.codes)];
  const known = new RegExp(`^(?:${words.map((w) => w.replace(/\{[^}]*\}/g, "[a-z0-9]+")).join("|")})$`);
  const sources = trackedFiles().filter(
    (path) => /^packages\/(?:core|readers|app)\/src\/.*\.ts$/.test(path) && !isTest(path),
  );
  const codes = sources.flatMap((path) =>
    [...contentOf(path).matchAll(/"((?:sum|match|nested|balance|prose|text|pdf)\/[a-z-]+)"/g)].map(
      (m) => m[1] ?? "",
    ),
  );
  expect([...new Set(codes)].filter((code) => !known.test(code))).toEqual([]);
});

it("every example of a derived check shows its code", () => {
  const shown = derived.flatMap((d) => d.shown ?? []);
  expect(shown.filter((s) => shownFindings(s).length === 0).map((s) => s.code)).toEqual([]);
}, 180_000);

function read(path: string): string | null {
  return trackedFiles().includes(path) ? contentOf(path) : null;
}
