/** How a body's name ends, a second name in brackets behind it; 本单位 and 我局 are no names. */
const bodyLike =
  /^(?![本我该各])[^\d“”]{2,}(?:局|委|办|办公室|办公厅|中心|院|校|学|园|所|处|会|厅|部|站|馆|队|社|银行|公司|政府|镇|乡|街道)(?:（[^（）]{2,12}）|本级|机关)?$/;

/** Words a name never holds: then the place holds a sentence of its own. */
const noName = /预算|收入|支出|编制|项目|经费|拨款|下属|下设|所属|全部|包括|其中|根据|按照|关于/;

/** True for words that can be nothing but a body's name, blanks taken out. Limit: a name of three characters is none. */
export function isBodyName(words: string): boolean {
  return words.length >= 4 && bodyLike.test(words) && !noName.test(words);
}
