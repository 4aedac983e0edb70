/** Document tree to html, docx, pdf, xlsx, json, csv. */
export type { Mark } from "./html/anchors.ts";
export { type ContentsLine, contentsOf } from "./html/contents.ts";
export { type HtmlOptions, htmlFragment } from "./html/fragment.ts";
export { writeHtml } from "./html/page.ts";
export { disclosureStyle } from "./html/style.ts";
export { writeJson } from "./json/write-json.ts";
