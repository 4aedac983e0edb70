import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";

/** `mingce serve`: placeholder shape, completed when the server lands. */
export async function serve(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {});
  if (given === null) return exitCodes.usage;
  say("网页服务尚未装入本版本。");
  return exitCodes.usage;
}
