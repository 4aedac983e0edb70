import { makeEntry } from "@mingce/app";
import { argumentsOf } from "../arguments.ts";
import { exitCodes, say } from "../exit.ts";
import { load, save } from "../files.ts";

/** `mingce workbook --form ID --out FILE [--from BUDGET]`: the workbook to enter a budget in. */
export async function workbook(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args, {
    form: { type: "string" },
    out: { type: "string" },
    from: { type: "string" },
  });
  if (given === null) return exitCodes.usage;
  const { form, out, from } = given.values;
  if (typeof out !== "string" || (typeof form !== "string" && typeof from !== "string")) {
    say("请用 --form 给出公开样式（或用 --from 给出预算），用 --out 给出工作簿的文件名。");
    return exitCodes.usage;
  }
  const loaded = typeof from === "string" ? load(from) : null;
  if (loaded !== null && "refused" in loaded) {
    say(`${from}：${loaded.refused.message}`);
    return exitCodes.unreadable;
  }
  const text = loaded === null ? null : new TextDecoder().decode(loaded.bytes);
  const made = await makeEntry(typeof form === "string" ? form : null, text);
  if (made.bytes === null) {
    for (const { where, message } of made.problems) say(where === "" ? message : `${where}：${message}`);
    const noForm = typeof form === "string" && made.problems.some(({ where }) => where === "form");
    return noForm ? exitCodes.usage : exitCodes.unreadable;
  }
  return save(out, made.bytes) ? exitCodes.clean : exitCodes.unreadable;
}
