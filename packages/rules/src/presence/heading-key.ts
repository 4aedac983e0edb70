import { contentsWords, type Reading } from "@mingce/core";
import { bodyKey, plainName } from "../printed/plain-words.ts";

/** What a heading or a line of the contents says besides its ordinal, the year, the body, 的, marks and its page. */
export function headingKey(text: string, { identity }: Reading): string {
  const body = bodyKey(identity.unit ?? "");
  const plain = plainName(contentsWords(text));
  return (body === "" ? plain : plain.replaceAll(body, ""))
    .replace(/^(?:第[一二三四五六七八九十]+部分|（?[一二三四五六七八九十\d]+[）、.．]|附?表\d+)/, "")
    .replace(/(?<!\d)20\d\d年(?:度)?/g, "")
    .replace(/[的“”（）〔〕《》、，.：]/g, "");
}
