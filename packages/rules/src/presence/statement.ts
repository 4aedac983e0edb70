import {
  type Finding,
  type FrameFound,
  finding,
  formatSteps,
  type Reading,
  type Selection,
} from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { plainName } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { changeWords, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** Words that state a change without a figure, or for several parts at once. */
const says =
  "增加|减少|增长|下降|上升|降低|调增|调减|压减|持平|不变|一致|相同|一样|相当|变化|变动|未变|无增减|没有增减|不增不减";

/**
 * A sentence stands there, but one of the amounts or changes it must state does not. Only where the document itself
 * shows money this year or last. What follows from the other numbers is proposed. Limit: silent where the section
 * holds a number nobody could bind, or the words of the part are followed by any word of change: then it is the
 * reading that failed. Shares and rates are never missed.
 */
export const presenceStatement: Rule = {
  id: "presence/statement",
  severity: "warning",
  title: "每句应当说明的金额和增减变化不得缺项。",
  basis: "财预〔2016〕143号：“三公”经费等应当分项说明增减变化；预算公开样式的说明内容",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    if (reading.frames.length === 0) return { outcome: "not-enough-data" };
    if (!isOfFormYear(reading, form)) return { outcome: "not-enough-data" };
    return outcomeOf(reading.frames.flatMap((frame) => missingOf(frame, input)));
  },
};

function missingOf(frame: FrameFound, input: RuleInput): readonly Finding[] {
  const { reading, articulation } = input;
  const unsure = reading.numbers.some((n) => n.part === frame.section && !n.bound && !n.freeText);
  if (unsure) return [];
  return frame.missing.flatMap(({ kind, label: printed, selection }): Finding[] => {
    const label = printed.replace(/^（[一二三四五六七八九十]+）/, "").replace(/^(?:其中[：:，,]?|的)+/, "");
    if (kind === "change" && hasRate(frame, selection, input)) return [];
    if (selection.cube !== "budget" || (kind !== "change" && kind !== "amount")) return [];
    const imputed = articulation.imputed.find((i) => i.key === selection.key);
    const amount = shown(input, selection);
    const isMoney = amount !== 0 || (imputed !== undefined && imputed.prior !== 0);
    if (!isMoney || speaksOf(frame, label, input)) return [];
    if (kind === "amount" && saysAll(frame, input)) return [];
    const place = { ...frame.place, text: "" };
    const base = {
      code: presenceStatement.id,
      severity: "warning",
      at: [place],
      basis: presenceStatement.basis,
    } as const;
    if (kind === "amount") {
      const message = `这里没有写${label}的金额，而其他地方有${inWanyuan(amount)}。请补上。`;
      return [finding({ ...base, message, stated: label, expected: formatSteps(amount, "wanyuan", 2) })];
    }
    const others = frame.statements.some((i) => reading.statements[i]?.kind === "change");
    const ask = `这里没有说明${label}比上年的增减变化和原因${others ? "，其他各项都有说明" : ""}。`;
    if (imputed === undefined)
      return [finding({ ...base, stated: label, message: `${ask}请补上增减额、幅度和原因。` })];
    if (imputed.prior < -imputed.tolerance)
      return [finding({ ...base, stated: label, message: `${ask}${contradiction(imputed.prior)}` })];
    // Within what rounding explains, last year's amount was nothing, never less.
    const prior = Math.max(0, imputed.prior);
    const change = imputed.amount - prior;
    return [
      finding({
        ...base,
        stated: label,
        message: `${ask}由合计与其他各项推算，应写：${changeWords(change)}（由${inWanyuan(prior)}到${inWanyuan(imputed.amount)}），并说明原因。`,
        expected: formatSteps(change, "wanyuan", 2),
        tolerance: formatSteps(imputed.tolerance, "wanyuan", 2),
      }),
    ];
  });
}

function contradiction(prior: number): string {
  return `由合计与其他各项推算，它的上年数为${inWanyuan(prior)}，不可能为负数，已写的增减额中至少有一处不对。请先核对合计和其他各项的增减额，再补上。`;
}

/** A rate alone states the change as well: 下降49.64%. */
function hasRate(frame: FrameFound, { key }: Selection, { reading }: RuleInput): boolean {
  return frame.statements.some((i) => {
    const s = reading.statements[i];
    return s?.kind === "rate" && s.selection.key === key;
  });
}

/** The largest amount the document prints for the selection; zero where none. */
function shown({ articulation }: RuleInput, selection: Selection): number {
  const values = articulation.pool
    .about("amount", selection.key)
    .map((i) => articulation.statements[i]?.printed.value ?? 0);
  return values.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
}

/** True where the paragraphs of the frame speak of a change of this part, or of all others, in words. */
function speaksOf(frame: FrameFound, label: string, { reading }: RuleInput): boolean {
  const text = wordsOf(frame, reading);
  const own = plainName(label).replace(/[.*+?^${}()|\\]/g, "\\$&");
  // A comparison can be a sentence of its own: 公务接待费1.00万元。与2024年预算持平.
  const stated = text.replace(/(?:主要)?原因(?:是|为|：)[^。；]*/g, "").replace(/。(?=[比较与])/g, "，");
  const ofPart = new RegExp(`${own}[^。；]{0,120}(?:${says})`);
  return (
    ofPart.test(stated) || new RegExp(`(?:其余|其他各项|各项均|均)[^。；]{0,16}(?:${says})`).test(stated)
  );
}

/** True where the paragraphs of the frame name one source for the whole (全部为财政拨款): its amount is the whole's. */
function saysAll(frame: FrameFound, { reading }: RuleInput): boolean {
  return /(?:全部|全|均|都)(?:为|是|系|来自|来源于|属于?)(?!空表)/.test(wordsOf(frame, reading));
}

/** The paragraphs of the frame and the one after, ready to compare. */
function wordsOf(frame: FrameFound, reading: Reading): string {
  const blocks = frame.statements.flatMap((i) => {
    const place = reading.statements[i]?.place;
    return place === undefined ? [] : [blockOf(place)];
  });
  return plainName(
    reading.document.blocks
      .slice(Math.max(0, Math.min(...blocks)), Math.max(...blocks) + 2)
      .flatMap((b) => (b.kind === "paragraph" ? [b.text] : []))
      .join(""),
  );
}
