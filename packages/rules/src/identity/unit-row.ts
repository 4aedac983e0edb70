import type { Reading } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import type { OwnName } from "./own-name.ts";

/** The rows of tables that name a budget unit behind its public code, [002002]…; shorter codes are of departments. */
export function unitRows(reading: Reading): readonly OwnName[] {
  return printedTexts(reading).flatMap(({ text, place, inTable }): OwnName[] => {
    const name = inTable ? /^〔\d{6,}〕([^\d：，。]{3,40})$/.exec(plainWords(text))?.[1] : undefined;
    return name === undefined ? [] : [{ name, place }];
  });
}
