import { withoutOrdinal } from "../text/ordinal.ts";
import { similarity } from "../text/similarity.ts";
import { withoutQuotes } from "../text/squeeze.ts";

/** Words that carry a number without naming its subject; dropped at both ends before labels are compared. */
const carriers =
  /^(?:其中|主要包括|主要有|包括|以及|分别|当年|本年|今年|全年|年|的|共计|共|合计|总计|是|为|约)+|(?:预算数|预算额|预算|总额|金额|数额|数|额|资金|合计|共计|共有|共|总计|均|为|是|约|达|安排|计)+$/g;

/** Words that change what a label means: a phrase that has one and a label that has not are never the same. */
const modifiers: readonly string[] = [
  "上级",
  "非",
  "其他",
  "小微",
  "本级",
  "结转",
  "结余",
  "转移支付",
  "附属",
];

/**
 * A label ready to compare: no ordinal, no quotes, carriers dropped, numbers in plain form (100.00 is 100).
 * Input is squeezed text.
 */
export function plainLabel(label: string): string {
  const bare = withoutQuotes(withoutOrdinal(label))
    .replace(/[《》*]/g, "")
    .replace(/(\d+)\.0+(?!\d)/g, "$1")
    .replace(/[．.]$/, "");
  const dropped = bare.replace(carriers, "");
  return dropped.length >= 2 ? dropped : bare;
}

/** True where a phrase only carries a number (2024年预算数为, 预算安排) and names nothing. */
export function isCarrier(phrase: string): boolean {
  return /^(?:20\d\d年|年初|当年|本年|今年|度|的|预算|安排|支出|数|额|总额|规模|金额|资金|为|是|共|计|约|其中)*$/.test(
    phrase,
  );
}

/**
 * How well a printed phrase names a declared label, 0 to 4; all plain, `bare` the phrase without the body and year. 4 equal, 3 the phrase ends with the label
 * behind words that only identify, 2 alike beyond doubt, 0 otherwise. A modifier on one side only is always 0. A label that begins with … is the end of a
 * phrase whose beginning nobody can declare; it is never surer than 2.
 */
export function matchLabel(
  phrase: string,
  bare: string,
  label: string,
  identifies: (prefix: string) => boolean,
): number {
  if (phrase === "" || label === "") return 0;
  if (label.startsWith("…")) return phrase.endsWith(label.slice(1)) ? 2 : 0;
  if (phrase === label) return 4;
  if (phrase.endsWith(label) && identifies(phrase.slice(0, -label.length))) return 3;
  if (bare === label) return 3;
  if (modifiers.some((m) => bare.includes(m) !== label.includes(m))) return 0;
  return similarity(bare, label) >= 0.7 ? 2 : 0;
}
