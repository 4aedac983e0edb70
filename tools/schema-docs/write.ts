/** Writes docs/schemas into the folder named as argument. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "./published-schemas.ts";

const folder = process.argv[2] ?? "docs/schemas";
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(publishedSchemas())) writeFileSync(join(folder, name), text);
