import { describe, expect, it } from "vitest";
import { p, printed } from "./docx-fixture.ts";

const num = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

const lvl = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const outline =
  lvl(0, "chineseCounting", "%1、", '<w:suff w:val="nothing"/>') +
  lvl(1, "chineseCounting", "（%2）", '<w:suff w:val="nothing"/>') +
  lvl(2, "decimal", "%3.");

const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

describe("numbers that Word prints", () => {
  it("grow level by level and begin anew below a level above", async () => {
    const body = [
      p("概况", num(1)),
      p("职能", num(1, 1)),
      p("机构", num(1, 1)),
      p("办公室", num(1, 2)),
      p("说明", num(1)),
      p("收入", num(1, 1)),
      p("工资", num(1, 2)),
    ].join("");
    expect(await printed({ body, numbering: list(0, outline) + use(1, 0) })).toEqual([
      "一、概况",
      "（一）职能",
      "（二）机构",
      "1. 办公室",
      "二、说明",
      "（一）收入",
      "1. 工资",
    ]);
  });

  it("go on in another numbering of the same list unless it begins anew", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [p("甲", num(1)), p("乙", num(2)), p("丙", num(3)), p("丁", num(3))].join("");
    const numbering = list(0, outline) + use(1, 0) + use(2, 0) + use(3, 0, restart);
    expect(await printed({ body, numbering })).toEqual(["一、甲", "二、乙", "一、丙", "二、丁"]);
  });

  it("come from the style of a paragraph, at the level that belongs to it", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="Own"/><w:basedOn w:val="2"/></w:style>`;
    const numbering =
      list(
        0,
        lvl(0, "chineseCounting", "%1、", '<w:pStyle w:val="1"/><w:suff w:val="nothing"/>') +
          lvl(1, "decimal", "%1.%2", '<w:pStyle w:val="2"/><w:isLgl/>'),
      ) + use(1, 0);
    const style = (id: string, more = "") => `<w:pStyle w:val="${id}"/>${more}`;
    const body = [
      p("概况", style("1")),
      p("职能", style("2")),
      p("机构", style("3")),
      p("附录", style("1", '<w:numPr><w:numId w:val="0"/></w:numPr>')),
    ].join("");
    expect(await printed({ body, styles, numbering })).toEqual(["一、概况", "1.1 职能", "1.2 机构", "附录"]);
  });

  it("are counted in cells of a table without other text, and not for removed paragraphs", async () => {
    const cell = `<w:tc>${p("", num(1))}</w:tc>`;
    const removed = `<w:p><w:pPr>${num(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    const body = `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>${removed}${p("项目", num(1))}`;
    const numbering = list(0, lvl(0, "decimal", "%1", '<w:suff w:val="nothing"/>')) + use(1, 0);
    expect(await printed({ body, numbering })).toEqual(["1|2", "3项目"]);
  });

  it("are left out where they are bullets", async () => {
    const numbering = list(0, lvl(0, "bullet", "\uf06c")) + use(1, 0);
    expect(await printed({ body: p("要点", num(1)), numbering })).toEqual(["要点"]);
  });

  it("begin where the level says, and a level above that is not used yet counts as begun", async () => {
    const started = outline.replace('w:ilvl="1"><w:start w:val="1"/>', 'w:ilvl="1"><w:start w:val="3"/>');
    const numbering = list(0, started.replace("（%2）", "%1%2")) + use(1, 0);
    expect(await printed({ body: p("甲", num(1, 1)), numbering })).toEqual(["一三甲"]);
  });
});
