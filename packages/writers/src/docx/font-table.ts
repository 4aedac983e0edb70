import { fonts } from "./styles.ts";

/** Other names a font goes by and fonts to take where it is missing, best first; its kind for a program that knows none. */
const substitutes: Readonly<Record<keyof typeof fonts, { names: string; family: string; pitch: string }>> = {
  song: {
    names: "FZXiaoBiaoSong-B05S,Noto Serif CJK SC,Source Han Serif SC,SimSun",
    family: "roman",
    pitch: "variable",
  },
  hei: { names: "SimHei,Noto Sans CJK SC,Source Han Sans SC", family: "swiss", pitch: "variable" },
  kai: { names: "KaiTi_GB2312,KaiTi,LXGW WenKai,Noto Serif CJK SC", family: "script", pitch: "fixed" },
  fang: { names: "FangSong_GB2312,FangSong,Noto Serif CJK SC", family: "modern", pitch: "fixed" },
};

/** The part of a Word file that says what to take where a font of official documents is not installed. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(substitutes).map(
    ([role, { names, family, pitch }]) =>
      `<w:font w:name="${fonts[role as keyof typeof fonts]}"><w:altName w:val="${names}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  ),
  "</w:fonts>",
].join("");
