/** Module hook for tools/start-up.mjs: appends the address of every module that is loaded to the file LOADED_MODULES. */
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const { register } = await import("node:module");
  register(import.meta.url);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (process.env.LOADED_MODULES) appendFileSync(process.env.LOADED_MODULES, `${url}\n`);
  return nextLoad(url, context);
}
