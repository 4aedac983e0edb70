/** Which workspace package may import which: the table of the architecture. */
const belowApp = ["core", "forms", "rules", "readers", "writers", "store"] as const;

/**
 * What the source of a package may import from other workspace packages.
 * `cli` names `server` for one command, `serve`; that it is loaded by no other is proven by tools/start-up.mjs.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  forms: ["core"],
  rules: ["core"],
  readers: ["core"],
  writers: ["core"],
  store: ["core"],
  app: belowApp,
  server: ["app"],
  cli: ["app", "server"],
  web: ["server"],
  testkit: ["core", "forms", "readers", "writers"],
};

/** Packages that stand on the language alone: no Node module and no third-party package. */
export const pure: ReadonlySet<string> = new Set(["core", "forms", "rules"]);

/** What a test may import besides: the cases and what they are made with. */
export const testMayImport: readonly string[] = ["testkit", ...(mayImport.testkit ?? [])];

/** Third-party packages that any test may use. */
export const testTools: readonly string[] = ["vitest", "fast-check", "playwright-core", "axe-core"];
