/** Writes docs/rules into the folder named as argument. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "./pages.ts";

const folder = process.argv[2] ?? "docs/rules";
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(rulePages())) writeFileSync(join(folder, name), text);
