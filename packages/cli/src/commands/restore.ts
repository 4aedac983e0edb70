import { restoreStore } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";

/** `mingce restore`: the embedded database back from one of its dumps. */
export async function restore(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, { folder: { type: "string" }, dump: { type: "string" } });
  if (given === null) return exitCodes.usage;
  const { folder, dump } = given.values;
  if (typeof folder !== "string" || typeof dump !== "string") {
    say("请用 --folder 给出数据目录，用 --dump 给出备份文件。");
    return exitCodes.usage;
  }
  const result = await restoreStore(folder, dump);
  say(result.message);
  return result.restored ? exitCodes.clean : exitCodes.unreadable;
}
