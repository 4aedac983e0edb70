import { type BlankKind, parseWording } from "../sentence/wording.ts";

const shown: Readonly<Partial<Record<BlankKind, string>>> = {
  body: "本单位",
  year: "本年",
  prior: "上年",
  level: "",
  terms: "",
  label: "〔名称〕",
  path: "〔名称〕",
  reason: "【原因】",
  use: "【用途】",
  text: "【填写】",
};

/** A wording as people can read it: its numbers as a line, what is asked for in brackets, 本年 for its year. */
export function shownWording(wording: string): string {
  const words = parseWording(wording).map((piece) =>
    "literal" in piece ? piece.literal : (shown[piece.blank] ?? "＿"),
  );
  return words.join("").replaceAll("本年年", "本年").replaceAll("上年年", "上年");
}
