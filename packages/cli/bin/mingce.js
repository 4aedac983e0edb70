#!/usr/bin/env node
/** The `mingce` command: runs the built program, or says how to build it. */
import { existsSync } from "node:fs";

const program = new URL("../dist/mingce.js", import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write(
    "mingce 尚未构建，请在项目根目录运行 npm run build。\nmingce is not built yet: run `npm run build` in the project root.\n",
  );
  process.exitCode = 3;
}
