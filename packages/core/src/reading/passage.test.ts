import { textDocument } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { type LocatedParagraph, passagesOf, placeIn } from "./passage.ts";

const paragraphs = (text: string): readonly LocatedParagraph[] =>
  textDocument(text).blocks.flatMap((paragraph, block) =>
    paragraph.kind === "paragraph" ? [{ block, paragraph }] : [],
  );
const joined = (text: string, starts = (_: string): boolean => false): readonly string[] =>
  passagesOf(paragraphs(text), starts).map((p) => p.squeezed.text);

const cutByPage = `公务用车购置费减少 0.00 万元，下降

0.00%，主要原因是未安排预算；
公务接待费增加1.00万元。`;

describe("a passage", () => {
  it("is whole again where a page cut its sentence", () => {
    expect(joined(cutByPage)).toEqual([
      "公务用车购置费减少0.00万元，下降0.00%，主要原因是未安排预算；",
      "公务接待费增加1.00万元。",
    ]);
  });

  it("ends at a mark, before an ordinal, and before a line that is known to begin", () => {
    expect(joined("基本支出1.00万元。\n项目支出2.00万元")).toHaveLength(2);
    expect(joined("1.房屋12667平方米\n2.车辆26辆")).toHaveLength(2);
    expect(joined("项目名称：印刷费\n预算安排规模：145.00万元")).toHaveLength(1);
    expect(joined("项目名称：印刷费\n预算安排规模：145.00万元", (l) => l.startsWith("预算"))).toHaveLength(2);
  });

  it("goes on where the cut is inside the decimals of a number", () => {
    expect(joined("行政运行支出367.\n77万元，主要用于宣传。")).toEqual([
      "行政运行支出367.77万元，主要用于宣传。",
    ]);
    expect(joined("增长12.\n50%。")).toEqual(["增长12.50%。"]);
    expect(joined("共有项目2.\n2024年预算10.00万元。")).toHaveLength(2);
  });

  it("goes on at a mark that closes something, whatever the line begins with", () => {
    expect(joined("维护机关正常运行\n；教育支出498.24万元。", () => true)).toHaveLength(1);
  });

  it("goes on where an item ends behind its name and the next line only carries its amount", () => {
    const item = "10、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：";
    expect(joined(`${item}\n2024年预算数为250.25万元，比上年减少1.00万元。`)).toHaveLength(1);
    expect(joined(`${item}\n教育支出250.25万元。`)).toHaveLength(2);
    expect(joined("其中：\n2024年预算数为250.25万元。")).toHaveLength(2);
  });

  it("goes on after a semicolon only where a page had cut it", () => {
    const [first, rest] = paragraphs("农林水支出1.00万元，用于专项；\n\n商业服务业等支出2.00万元。");
    const on = (page: number) => ({ ...rest!, paragraph: { ...rest!.paragraph, page } });
    const whole = { ...first!, paragraph: { ...first!.paragraph, page: 3 } };
    expect(passagesOf([whole, on(4)], () => false)).toHaveLength(1);
    expect(passagesOf([whole, on(3)], () => false)).toHaveLength(2);
    expect(passagesOf([whole, on(4)], (line) => line.startsWith("商业"))).toHaveLength(2);
  });

  it("says of each stretch on which line it stands and what is printed there", () => {
    const [passage] = passagesOf(paragraphs(cutByPage), () => false);
    const { text } = passage!.squeezed;
    const at = (part: string) =>
      placeIn(passage!, "10", text.indexOf(part), text.indexOf(part) + part.length);
    expect(at("减少0.00万元")).toMatchObject({ line: 1, section: "10", text: "减少 0.00 万元" });
    expect(at("0.00%")).toMatchObject({ line: 3, text: "0.00%", address: { block: 1, start: 0, end: 5 } });
  });
});
