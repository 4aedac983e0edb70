import { describe, expect, it } from "vitest";
import { shown } from "../docx/docx-fixture.ts";
import { readHtml } from "./read-html.ts";

async function documentOf(html: string | Uint8Array) {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const result = await readHtml(bytes, "预算.html");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

async function printed(html: string | Uint8Array): Promise<readonly string[]> {
  return shown(await documentOf(html));
}

describe("the text of a page", () => {
  it.each([
    ["blocks and line breaks begin a line", "<div>甲<p>乙<br>丙</div>丁", ["甲", "乙", "丙", "丁"]],
    ["blanks of the source are one blank", "<p>\n  2024 年\n 预算 </p>", ["2024 年 预算"]],
    ["elements inside a line do not part it", "<p>共<b>12</b>.<span>5</span>万元</p>", ["共12.5万元"]],
    [
      "entities are what they stand for",
      "<p>&ldquo;三公&#8221;&nbsp;&lt;经费&gt;</p>",
      ["“三公”\u00a0<经费>"],
    ],
    ["raised digits stay apart from a number", "<p>12<sup>1</sup>万元</p>", ["12¹万元"]],
    ["look-alike characters are the hanzi", "<p>⽀出</p>", ["支出"]],
    ["preformatted lines are lines", "<pre>甲\n乙</pre>", ["甲", "乙"]],
    [
      "a number of a list is printed",
      '<ol start="2"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>',
      ["2. 甲", "3. 乙", "丙"],
    ],
    [
      "a Chinese one too",
      '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>',
      ["一、甲", "二、乙"],
    ],
  ])("%s", async (_, html, lines) => {
    expect(await printed(html)).toEqual(lines);
  });

  it("is what is shown: no programs, styles, comments, controls, menus", async () => {
    const html = `<html><head><title>t</title><style>p{}</style></head><body><nav>首页</nav><header>横幅</header>
      <script>document.write("x")</script><!-- 注 --><noscript>n</noscript><template>m</template>
      <p>正文<button>打印</button><select><option>1</option></select></p><footer>备案</footer></body></html>`;
    expect(await printed(html)).toEqual(["正文"]);
  });

  it("leaves out what the page hides, and says so", async () => {
    const html = `<p>甲<span style="color:red;display : none">内部 3</span></p><div hidden>乙</div><p style="mso-hide:all">丙</p>`;
    const document = await documentOf(html);
    expect(shown(document)).toEqual(["甲"]);
    expect(document.findings).toMatchObject([{ code: "text/hidden-text", severity: "info", stated: "3" }]);
  });

  it("is that between the marks of government sites, or that of the main part, where there are such", async () => {
    const article =
      "<div>导航</div><table><tr><td>广告<td><meta name='ContentStart'><p>正文</p><meta name='ContentEnd'><p>分享</p></table>";
    expect(await printed(article)).toEqual(["正文"]);
    expect(await printed("<div>导航</div><main><header>抬头</header><p>正文</p></main>")).toEqual([
      "抬头",
      "正文",
    ]);
  });

  it("has headings by their elements", async () => {
    const { blocks } = await documentOf("<h1>题</h1><h2>一</h2><h3>二</h3><h5>三</h5><p>文</p>");
    expect(blocks.map((b) => b.kind === "paragraph" && b.role)).toEqual([
      "title",
      "heading1",
      "heading2",
      "heading3",
      "body",
    ]);
  });
});

describe("a table of a page", () => {
  it("keeps spans and empty cells; its caption stands before it", async () => {
    const html = `<table><caption>表一</caption><tr><th rowspan=2>科目<th colspan=2>预算数<tr><th>基本<th><tr><td>201<td>1<td></table>`;
    const document = await documentOf(html);
    expect(shown(document)).toEqual(["表一", "科目↓2|预算数→2|·", "·|基本|", "201|1|"]);
    const table = document.blocks[1];
    expect(table?.kind === "table" && table.rows.map((row) => [row.header, row.line])).toEqual([
      [true, 2],
      [true, 3],
      [false, 4],
    ]);
  });

  it("has its foot last; a span ends with its part of the table", async () => {
    const html = `<table><tfoot><tr><td>合计<td>9</tfoot><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody></table>`;
    expect(await printed(html)).toEqual(["甲↓2|1", "·|2", "合计|9"]);
  });

  it("cuts a title row that spans too much to the width of the others", async () => {
    expect(await printed("<table><tr><td colspan=100>表<tr><td>1<td>2</table>")).toEqual(["表→2|·", "1|2"]);
  });

  it("that lays out the page is taken apart; one of data keeps its cells", async () => {
    const data = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
    expect(await printed(`<table><tr><td>菜单<td><p>正文</p>${data}</table>`)).toEqual([
      "菜单",
      "正文",
      "甲|1",
      "乙|2",
    ]);
    expect(
      await printed(`<table><tr><td>a<td>b<td>c<tr><td>d<td>e<table><tr><td>f</table><td>g</table>`),
    ).toEqual(["a|b|c", "d|e|g", "f"]);
  });

  it("has no hidden rows and cells", async () => {
    expect(
      await printed(
        '<table><tr><td>甲<td style="display:none">9<td>1<tr hidden><td>8<tr><td>乙<td>2</table>',
      ),
    ).toEqual(["甲|1", "乙|2"]);
  });
});

describe("a page of this product", () => {
  it("is read back by the roles it writes, without the name of a file that heads it", async () => {
    const html = `<main><article class="disclosure"><h1 class="name">a.txt</h1><h1 id="title" class="title"><span>某局</span>
<span>2024年单位预算公开</span></h1><h2 class="heading1">第一部分</h2>
<div class="table"><table><caption><div class="above"><h3 class="caption">收支总表</h3><div class="leads"><p class="note">单位：万元</p></div></div></caption>
<tbody><tr><td>上级
补助</td><td class="number"><mark id="f1"><data value="1">1.00</data></mark></td></tr></tbody></table></div></article></main>
<script type="application/json" id="mingce">{"a":1}</script>`;
    const { blocks } = await documentOf(html);
    expect(
      blocks.map((b) =>
        b.kind === "paragraph" ? `${b.role} ${b.text}` : b.rows[0]?.cells.map((c) => c.text),
      ),
    ).toEqual([
      "title 某局",
      "title 2024年单位预算公开",
      "heading1 第一部分",
      "caption 收支总表",
      "note 单位：万元",
      ["上级\n补助", "1.00"],
    ]);
  });
});
