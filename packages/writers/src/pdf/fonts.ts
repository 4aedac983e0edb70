import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A kind of letter of official documents (GB/T 9704), the font that has to stand for it and the free one that does. */
export interface FontStandIn {
  readonly named: string;
  readonly family: string;
  /** As people call it in a sentence. */
  readonly free: string;
}

/**
 * What GB/T 9704 names is sold under licences that let nobody pass it on; these stand in for it. A free 仿宋 or 楷体
 * with every character needed was not found, so 宋体 stands for both, and headings in 楷体 are set bold.
 */
export const standIns = {
  song: { named: "方正小标宋简体", family: "Noto Serif SC", free: "思源宋体（Noto Serif SC）粗体" },
  hei: { named: "黑体", family: "Noto Sans SC", free: "思源黑体（Noto Sans SC）" },
  kai: { named: "楷体_GB2312", family: "Noto Serif SC", free: "思源宋体（Noto Serif SC）粗体" },
  fang: { named: "仿宋_GB2312", family: "Noto Serif SC", free: "思源宋体（Noto Serif SC）" },
} as const satisfies Readonly<Record<string, FontStandIn>>;

/** The font of marks the others lack (☑). */
export const symbols = { family: "Noto Sans Symbols 2", marks: "☐☑☒□" } as const;

/** Says which fonts a PDF has instead of those that GB/T 9704 names; a Chinese sentence. */
export const fontNotice = `PDF 以开源字体代替公文标准字体：${Object.values(standIns)
  .map(({ named, free }) => `${named}代以${free}`)
  .join("，")}。`;

const packages = createRequire(import.meta.url);
const folder = "@expo-google-fonts";

/** The font files that are loaded, of their packages only these: text, titles, headings, marks. */
export function fontFiles(): readonly Uint8Array[] {
  return [
    `${folder}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`,
    `${folder}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`,
    `${folder}/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf`,
    `${folder}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
  ].map((path) => readFileSync(packages.resolve(path)));
}
