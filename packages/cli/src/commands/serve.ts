import { join } from "node:path";
import { startServer } from "@mingce/server";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { productFolder } from "../product-folder.ts";

/** `mingce serve`: the web pages and the API, until it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    port: { type: "string" },
    host: { type: "string" },
    folder: { type: "string" },
    sample: { type: "boolean" },
  });
  if (given === null) return exitCodes.usage;
  const root = productFolder();
  const { port = "8324", host = "127.0.0.1", folder = join(root, ".mingce"), sample } = given.values;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    say(`端口“${port}”不对，应是 0 到 65535 的整数。`);
    return exitCodes.usage;
  }
  const url = process.env.DATABASE_URL;
  const server = await startServer({
    ...(url === undefined ? { folder: String(folder) } : { url }),
    port: number,
    host: String(host),
    webRoot: join(root, "packages/web/dist"),
    ...(sample === true ? { samples: join(root, "samples") } : {}),
  });
  if ("refused" in server) {
    say(server.refused.message);
    return exitCodes.unreadable;
  }
  process.stdout.write(`明册已启动，请在浏览器打开 ${server.address}\n按 Ctrl-C 停止。\n`);
  await stopped();
  await server.close();
  return exitCodes.clean;
}

/** Resolves when the operator or a supervisor asks the program to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
