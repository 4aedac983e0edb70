import { existsSync } from "node:fs";

/**
 * The file the checking thread is started from. In the built product it stands beside the program or one folder up
 * (a chunk); from TypeScript source it is bundled first, by bin/worker-program.mjs.
 */
export async function workerProgram(): Promise<URL> {
  const here = import.meta.url;
  for (const place of ["./check-worker.js", "../check-worker.js"]) {
    const program = new URL(place, here);
    if (existsSync(program)) return program;
  }
  const bundler = new URL("../../bin/worker-program.mjs", here);
  if (!here.endsWith(".ts") || !existsSync(bundler)) {
    throw new Error("找不到核对程序 check-worker.js，请在项目根目录运行 npm run build。");
  }
  const { bundleCheckWorker } = (await import(bundler.href)) as { bundleCheckWorker: () => Promise<URL> }; // .mjs
  return bundleCheckWorker();
}
