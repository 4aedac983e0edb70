/**
 * The radicals of U+2E80–2EFF beside the hanzi they look like. Unicode decomposes two of them only; the others are of
 * its table of equivalent unified ideographs, which a PDF whose font shares their shape needs: 民 comes out as ⺠.
 */
const pairs =
  "⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒" +
  "⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤" +
  "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

/**
 * ⼾ has 戶 as its decomposition, which simplified Chinese writes 户: a simplified font gives both one shape, and a
 * PDF made with it names the radical.
 */
const simplified = "⼾户";

const hanzi: ReadonlyMap<string, string> = new Map(
  [...(pairs + simplified)].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1] ?? sign]] : [])),
);

/** The hanzi a radical (U+2E80–2FDF) or a compatibility ideograph (U+F900–FAFF) looks like. */
export function hanziOf(lookAlike: string): string {
  return hanzi.get(lookAlike) ?? lookAlike.normalize("NFKC");
}
