import type { PrintedText } from "../printed/printed-text.ts";

/** The surnames most people bear, and the usual double ones. */
const surname =
  "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶温莫樊葛邢安倪裴翟])";
const label = "(?:姓名|联系人|户名|收款人|经办人|负责人|持卡人|开户人|申请人|填报人)";
const han = "[\\u4e00-\\u9fff]";

/** A label and a name behind it in one text. */
const labelled = new RegExp(`${label}[^\\u4e00-\\u9fff\\d]{0,3}${surname}${han}{1,2}(?!${han})`);
/** A text that is a name alone, and one that is a label alone: cells of a row. */
const alone = new RegExp(`^${surname}${han}{1,2}$`);
const heading = new RegExp(`${label}[:：]?$`);

/** How far from the number a name in running text may stand. */
const reach = 40;

/**
 * True where a personal name stands beside a number: behind a label for a person (姓名, 联系人, 户名) in the same text,
 * or in a cell of its own in a row that has such a label. Limit: the commonest surnames; a name without a label is none.
 */
export function hasNameBeside(
  texts: readonly PrintedText[],
  { text, place, inTable }: PrintedText,
  start: number,
  end: number,
): boolean {
  if (labelled.test(text.slice(Math.max(0, start - reach), end + reach))) return true;
  const { address } = place;
  if (!inTable || address === null) return false;
  const row = texts.filter(
    ({ place: { address: other } }) => other?.block === address.block && other.row === address.row,
  );
  const cells = row.map((t) => t.text.replace(/\s+/g, ""));
  return (
    cells.some((c) => labelled.test(c)) ||
    (cells.some((c) => heading.test(c)) && cells.some((c) => alone.test(c)))
  );
}
