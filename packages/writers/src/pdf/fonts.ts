import { createRequire } from "node:module";

/**
 * The letters of official documents: the font GB/T 9704 names for each kind and the free one that stands in for it. What
 * it names is sold under licences that let nobody pass it on. A free 仿宋 or 楷体 with every character needed was not
 * found, so 宋体 stands for both, and headings in 楷体 are set bold.
 */
export const standIns = {
  song: { named: "方正小标宋简体", family: "Noto Serif SC" },
  fang: { named: "仿宋_GB2312", family: "Noto Serif SC" },
  kai: { named: "楷体_GB2312", family: "Noto Serif SC" },
  hei: { named: "黑体", family: "Noto Sans SC" },
} as const;

/** The font of marks the others lack (☑). */
export const symbols = { family: "Noto Sans Symbols 2", marks: "☐☑☒□" } as const;

/** Says which fonts a PDF has instead of those that GB/T 9704 names; a Chinese sentence that fits on one line. */
export const fontNotice = `PDF 的字体：以思源宋体代${namedFor("Noto Serif SC")}，以思源黑体代${namedFor("Noto Sans SC")}。`;

function namedFor(family: string): string {
  const stood = Object.values(standIns).filter((font) => font.family === family);
  return stood.map(({ named }) => named).join("、");
}

const packages = createRequire(import.meta.url);
const folder = "@expo-google-fonts";

/** Paths of the font files that are loaded, of their packages only these: text, titles, headings, marks. */
export function fontFiles(): readonly string[] {
  return [
    `${folder}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`,
    `${folder}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`,
    `${folder}/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf`,
    `${folder}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
  ].map((path) => packages.resolve(path));
}
