import { defects } from "@mingce/testkit";
import { countAtOnce } from "./at-once.ts";
import type { Counts, Figures, KindFigures, SubjectFigures } from "./figures.ts";

const subjects = {
  written: "由本项目生成的文本",
  real: "真实文本",
} as const;

/** The published page, in Chinese. */
export function pageOf(figures: Figures): string {
  const parts = (["written", "real"] as const).flatMap((subject) => {
    const of = figures[subject];
    return of === undefined ? [] : [subjectPart(subjects[subject], of)];
  });
  return `# 核对的准确程度

本页由 \`npm run accuracy -- --record\` 生成，请勿手工修改。做法：在没有错误的地方植入一处错误，重新识别并核对，看是否发现、是否指到原处、
是否给出原来的值。除“几处同时写错”外，每一处错误单独植入；抽取的位置由种子决定，同一版本重复运行结果相同。

- **发现**：出现了原文没有的错误或提醒（标点、混用等只要求说明）。
- **指准**：其中有一条把植入处放在第一位；**三处之内**：植入处在第一位或列出的至多三个其他可能之中。
- **改对**：第一个建议值就是植入前的值。
- **全部**：植入的全部数字；**可确定**：其余数字都对时，勾稽关系不允许它是植入后的值；**唯一**：而且不再成立的各条关系只有这一个数字
  是共有的。后两项只由植入前的勾稽关系算出，与核对是否成功无关。
- 数字以外的错误，“指准”指有一条结论落在同一段或同一行；漏写的内容没有原处，发现即为指准。

${parts.join("\n")}`;
}

function subjectPart(title: string, { documents, statements, alarms, kinds }: SubjectFigures): string {
  const alarmed = Object.entries(alarms);
  const told =
    alarmed.length === 0
      ? "植入之前没有任何错误或提醒。"
      : `植入之前的错误和提醒（逐条判读见 verdicts.md）：${alarmed.map(([code, n]) => `${code} ${n}条`).join("，")}。`;
  const planted = Object.values(kinds).reduce((sum, k) => sum + k.all.planted, 0);
  const entries = defects.flatMap(({ id, title: name }): [string, string, KindFigures][] => {
    const figures = kinds[id];
    return figures === undefined ? [] : [[id, name, figures]];
  });
  const several = Object.entries(kinds)
    .flatMap(([id, { all }]) => {
      const count = countAtOnce(id);
      return count === null ? [] : [{ count, all }];
    })
    .sort((a, b) => a.count - b.count);
  const numbers = entries.filter(([, , k]) => k.determined !== undefined);
  const digits = entries.filter(([, , k]) => k.byDigit !== undefined);
  const others = entries.filter(([, , k]) => k.determined === undefined);
  return `## ${title}

${documents}份文本，陈述${statements}个数字；${entries.length}种错误，共植入${planted}处。${told}

### 数字写错

| 错误 | 范围 | 植入 | 发现 | 指准 | 三处之内 | 改对 |
|---|---|--:|--:|--:|--:|--:|
${numbers.flatMap(([, name, k]) => numberRows(name, k)).join("\n")}

### 错在哪一位

| 错误 | 位 | 植入 | 发现 | 指准 | 三处之内 | 改对 |
|---|---|--:|--:|--:|--:|--:|
${digits.flatMap(([, name, k]) => digitRows(name, k)).join("\n")}

### 几处同时写错

同一份文本里同时改错几个可确定的数字（每个一位），核对一次；“发现”指有一条结论在其位置中列出了它。

| 同时 | 植入 | 发现 | 指准 | 三处之内 | 改对 |
|---|--:|--:|--:|--:|--:|
${several.map(({ count, all }) => `| ${count}处 | ${all.planted} | ${columns(all)} |`).join("\n")}

### 其他错误

| 错误 | 植入 | 发现 | 指准 |
|---|--:|--:|--:|
${others.map(([, name, { all }]) => `| ${name} | ${all.planted} | ${share(all, "detected")} | ${share(all, "placed")} |`).join("\n")}
`;
}

function numberRows(name: string, { all, determined, unique }: KindFigures): readonly string[] {
  return [
    countRow(name, "全部", all),
    ...(determined === undefined ? [] : [countRow("", "可确定", determined)]),
    ...(unique === undefined ? [] : [countRow("", "唯一", unique)]),
  ];
}

const positions: Readonly<Record<string, string>> = { first: "首位", middle: "中间", last: "末位" };

function digitRows(name: string, { byDigit = {} }: KindFigures): readonly string[] {
  return Object.entries(byDigit).map(([position, counts], i) =>
    countRow(i === 0 ? name : "", positions[position] ?? position, counts),
  );
}

function countRow(name: string, what: string, counts: Counts): string {
  return `| ${name} | ${what} | ${counts.planted} | ${columns(counts)} |`;
}

function columns(counts: Counts): string {
  return (["detected", "placed", "among", "restored"] as const)
    .map((which) => share(counts, which))
    .join(" | ");
}

function share(counts: Counts, which: Exclude<keyof Counts, "planted">): string {
  return counts.planted === 0 ? "—" : `${((100 * counts[which]) / counts.planted).toFixed(1)}%`;
}
