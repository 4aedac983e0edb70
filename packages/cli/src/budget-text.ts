import { budgetJson, importEntry } from "@mingce/app";
import { exitCodes, say } from "./exit.ts";
import { load } from "./files.ts";

/**
 * The JSON text of a budget in a file, or of a filled entry workbook. A sentence and the exit code where the file cannot
 * be read, and for a workbook with errors, each told at its cell; `anyway` takes such a workbook as the draft it is.
 */
export function budgetTextIn(file: string, anyway: boolean): string | number {
  const loaded = load(file);
  if ("refused" in loaded) {
    say(`${file}：${loaded.refused.message}`);
    return exitCodes.unreadable;
  }
  if (!isPackage(loaded.bytes)) return new TextDecoder().decode(loaded.bytes);
  const read = importEntry(loaded.bytes, file);
  if ("refused" in read) {
    say(read.refused.message);
    return exitCodes.unreadable;
  }
  if (!read.whole) for (const { message } of read.problems) say(message);
  if (read.budget !== null && (read.whole || anyway)) return budgetJson(read.budget);
  say(`${file}：工作簿有错，不能用作台账；改好后再试。`);
  return read.budget === null ? exitCodes.unreadable : exitCodes.errors;
}

/** True for a ZIP package, as every workbook is one. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
