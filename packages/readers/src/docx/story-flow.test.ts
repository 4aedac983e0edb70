import { describe, expect, it } from "vitest";
import { documentOf, docx, p, printed, r } from "./docx-fixture.ts";
import { readDocx } from "./read-docx.ts";

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

async function codesOf(body: string) {
  return (await documentOf({ body })).findings?.map((f) => `${f.severity} ${f.code}`);
}

describe("tracked changes are read as accepted, and reported", () => {
  it("insertions stay, removals go", async () => {
    const body = `<w:p>${r("预算")}<w:ins>${r("120.50")}</w:ins><w:del><w:r><w:delText>99</w:delText></w:r></w:del>${r("万元")}</w:p>`;
    expect(await printed(body)).toEqual(["预算120.50万元"]);
    expect(await codesOf(body)).toEqual(["warning text/tracked-changes"]);
  });

  it("moved text stands where it was moved to", async () => {
    const body = `<w:p><w:moveFrom>${r("甲")}</w:moveFrom>${r("乙")}</w:p><w:p><w:moveTo>${r("甲")}</w:moveTo></w:p>`;
    expect(await printed(body)).toEqual(["乙", "甲"]);
  });

  it("a paragraph whose mark is removed runs on into the next", async () => {
    const mark = "<w:rPr><w:del/></w:rPr>";
    expect(await printed(p("预算为", mark) + p("12万元。") + p("另行说明。"))).toEqual([
      "预算为12万元。",
      "另行说明。",
    ]);
    expect(await printed(p("最后一段", mark))).toEqual(["最后一段"]);
  });
});

describe("hidden text is not read, and reported", () => {
  const styles = `<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="hp"><w:rPr><w:vanish/></w:rPr></w:style>`;
  it.each([
    ["by itself", `<w:p>${r("可见")}${r("内部", "<w:vanish/>")}</w:p>`],
    ["by the style of a run", `<w:p>${r("可见")}${r("内部", '<w:rStyle w:val="h"/>')}</w:p>`],
    ["by the style of its paragraph", p("可见") + p("内部", '<w:pStyle w:val="hp"/>')],
  ])("%s", async (_, body) => {
    const document = await documentOf({ body, styles });
    expect(document.blocks.map((b) => b.kind === "paragraph" && b.text)).toEqual(["可见"]);
    expect(document.findings).toMatchObject([{ code: "text/hidden-text" }]);
    expect(document.findings?.[0]?.message).toContain("“内部”");
  });

  it("text that is shown again, or hidden in the browser only, is read", async () => {
    const body = `<w:p>${r("一", '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}${r("二", "<w:webHidden/>")}</w:p>`;
    expect(await printed({ body, styles })).toEqual(["一二"]);
  });
});

describe("fields print their stored result", () => {
  it("and not their code, nested ones included", async () => {
    const body = `<w:p>${r("共")}${field("begin")}${code("IF ")}${field("begin")}${code("PAGE")}${field("separate")}${r("3")}${field("end")}${field("separate")}${r("12")}${field("end")}${r("个")}</w:p>`;
    expect(await printed(body)).toEqual(["共12个"]);
  });

  it("also over the lines of a table of contents", async () => {
    const first = `<w:p>${field("begin")}${code("TOC")}${field("separate")}<w:hyperlink>${r("一、概况")}<w:r><w:tab/></w:r>${r("3")}</w:hyperlink></w:p>`;
    const body = `<w:sdt><w:sdtContent>${first}${p("二、表")}<w:p>${field("end")}</w:p></w:sdtContent></w:sdt>${p("正文")}`;
    expect(await printed(body)).toEqual(["一、概况 3", "二、表", "正文"]);
  });

  it("that are never closed hide nothing after their paragraph", async () => {
    expect(await printed(`<w:p>${field("begin")}${code("REF")}${r("丢")}</w:p>${p("正文")}`)).toEqual([
      "正文",
    ]);
  });

  it("and simple ones their text; a number drawn in a circle is one sign", async () => {
    const circle = `${field("begin")}${code("EQ \\o\\ac(○,3)")}${field("end")}`;
    expect(await printed(`<w:p><w:fldSimple>${r("甲")}</w:fldSimple>${circle}${r("乙")}</w:p>`)).toEqual([
      "甲③乙",
    ]);
  });
});

describe("what hangs on a paragraph stands after it", () => {
  it("footnotes and endnotes, each once, their marks left out of the sentence", async () => {
    const body = `<w:p>${r("预算12")}<w:r><w:footnoteReference w:id="2"/></w:r>${r("万元。")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>${p("后文")}`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p("x")}</w:footnote><w:footnote w:id="2">${p("含结转。")}</w:footnote>`;
    const document = await documentOf({
      body,
      footnotes,
      endnotes: `<w:endnote w:id="1">${p("见附件。")}</w:endnote>`,
    });
    expect(document.blocks.map((b) => b.kind === "paragraph" && [b.text, b.role, b.line])).toEqual([
      ["预算12万元。", "body", 1],
      ["含结转。", "note", 2],
      ["见附件。", "note", 3],
      ["后文", "body", 4],
    ]);
  });

  it("text boxes, of two versions of one drawing the newer", async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><x>${box("新")}</x></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("旧")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await printed(`<w:p>${r("图注")}<w:r>${drawing}</w:r></w:p>${p("后文")}`)).toEqual([
      "图注",
      "新",
      "后文",
    ]);
  });

  it("what only another program knows gives way to the version for all", async () => {
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="wpsCustomData"/><mc:Fallback>${r("乙")}</mc:Fallback></mc:AlternateContent>`;
    expect(await printed(`<w:p>${r("甲")}${alternatives}</w:p>`)).toEqual(["甲乙"]);
  });

  it("comments are not read, and reported", async () => {
    const comments = `<w:comment w:id="0">${p("请核实")}</w:comment>`;
    const document = await documentOf({ body: p("正文"), comments });
    expect(document.blocks).toHaveLength(1);
    expect(document.findings).toMatchObject([{ code: "text/comments", stated: "1" }]);
  });

  it("pictures as large as a table and objects of other programs are reported", async () => {
    const picture = (cx: number) =>
      `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="1800000"/></wp:inline></w:drawing></w:r>`;
    expect(await codesOf(`<w:p>${r("图")}${picture(5_000_000)}</w:p>`)).toEqual(["info text/picture"]);
    expect(await codesOf(`<w:p>${r("图")}${picture(500_000)}</w:p>`)).toBeUndefined();
    expect(await codesOf(`<w:p>${r("表")}<w:r><w:object/></w:r></w:p>`)).toEqual([
      "warning text/embedded-object",
    ]);
  });
});

it("a document of nothing but pictures is refused as such", async () => {
  const body = `<w:p><w:r><w:object/></w:r></w:p>`;
  expect(await readDocx(docx({ body }), "预算.docx")).toMatchObject({
    refusal: { code: "file/only-pictures" },
  });
  expect(await readDocx(docx({ body: p("") }), "预算.docx")).toMatchObject({
    refusal: { code: "file/empty" },
  });
});

describe("text in a paragraph", () => {
  it.each([
    ["line breaks begin a line", `${r("甲")}<w:r><w:br/></w:r>${r("乙")}`, ["甲", "乙"]],
    ["tabs are blanks", `${r("单位：")}<w:r><w:tab/></w:r>${r("万元")}`, ["单位： 万元"]],
    [
      "a hyphen that does not break is a hyphen",
      `${r("2024")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${r("1")}`,
      ["2024-1"],
    ],
    [
      "signs of symbol fonts are what they print",
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      ["≥☑"],
    ],
    ["also where they are typed", r("\uf0a390", '<w:rFonts w:ascii="Symbol"/>'), ["≤90"]],
    [
      "raised digits stay apart from a number",
      `${r("12")}${r("1", '<w:vertAlign w:val="superscript"/>')}${r("万元")}`,
      ["12¹万元"],
    ],
    ["look-alike characters are the hanzi", r("⽀出⼊"), ["支出入"]],
    ["formulas print their text", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", ["a+b"]],
    [
      "of a word with its reading the word",
      `<w:r><w:ruby><w:rt>${r("yu")}</w:rt><w:rubyBase>${r("预")}</w:rubyBase></w:ruby></w:r>${r("算")}`,
      ["预算"],
    ],
  ])("%s", async (_, content, lines) => {
    expect(await printed(`<w:p>${content}</w:p>`)).toEqual(lines);
  });
});

it("styles and outline levels say what is a title, a heading and a caption", async () => {
  const style = (id: string, name: string, more = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles =
    style("a", "Title") +
    style("b", "heading 2") +
    style("c", "caption") +
    style("d", "Own", '<w:basedOn w:val="b"/>');
  const of = (id: string) => p("文", `<w:pStyle w:val="${id}"/>`);
  const { blocks } = await documentOf({
    body: `${of("a")}${of("b")}${of("c")}${of("d")}${p("文", '<w:outlineLvl w:val="0"/>')}${p("文")}`,
    styles,
  });
  expect(blocks.map((b) => b.kind === "paragraph" && b.role)).toEqual([
    "title",
    "heading2",
    "caption",
    "heading2",
    "heading1",
    "body",
  ]);
});
