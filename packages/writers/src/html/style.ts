/**
 * The look of an official document (GB/T 9704): A4, text area 156 × 225 mm, 仿宋 size three (16 pt), 22 lines of 28
 * characters, title 小标宋 size two (22 pt), headings 黑体, 楷体, 仿宋. Fonts are named, never loaded; free ones follow.
 */
export const disclosureStyle = `.disclosure {
  --song: "方正小标宋简体", "FZXiaoBiaoSong-B05S", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  --hei: "黑体", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --kai: "楷体_GB2312", "楷体", KaiTi, STKaiti, "LXGW WenKai", "Noto Serif CJK SC", serif;
  --fang: "仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  font: 16pt/29pt var(--fang);
  color: #000;
  overflow-wrap: anywhere;
}
.disclosure p { margin: 0; text-indent: 2em; text-align: justify; }
.disclosure p.indented, .disclosure p.note, .disclosure p.caption { text-indent: 0; }
.disclosure p.entry { text-indent: 0; padding-left: 2em; text-align: left; }
.disclosure p.signature { text-indent: 0; text-align: right; padding-right: 2em; }
.disclosure p.signature:has(+ p.signature) { margin-top: 29pt; }
.disclosure h1, .disclosure h2, .disclosure h3, .disclosure h4 { font-size: inherit; font-weight: normal; margin: 0; }
.disclosure h1 { font: 22pt/1.6 var(--song); text-align: center; margin: 1.5em 0; }
.disclosure h1 span { display: block; }
.disclosure h2 { font: 18pt/1.6 var(--hei); text-align: center; margin: 1.6em 0 0.8em; break-after: avoid; }
.disclosure .heading2 { font-family: var(--hei); margin-top: 0.6em; text-indent: 2em; break-after: avoid; }
.disclosure .heading3 { font-family: var(--kai); text-indent: 2em; break-after: avoid; }
.disclosure .table { margin: 16pt 0; overflow-x: auto; container-type: inline-size; }
.disclosure .table:focus-visible { outline: 2px solid #14538c; }
.disclosure table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 1.45; }
.disclosure caption { padding: 0 0 4pt; text-align: left; }
.disclosure .above { position: sticky; left: 0; width: 100cqi; }
.disclosure .above p { text-align: left; }
.disclosure .above :is(h2, h3, h4) { font: 16pt/1.6 var(--song); text-align: center; text-indent: 0; margin: 0; }
.disclosure .leads { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
.disclosure .leads p:only-child { margin: 0 auto; }
.disclosure th, .disclosure td { border: 1px solid #333; padding: 2pt 4pt; min-width: 1.5em; }
.disclosure th { font-weight: normal; }
.disclosure thead th { font-family: var(--hei); text-align: center; min-width: 3em; overflow-wrap: normal; }
.disclosure tbody th { text-align: left; }
.disclosure tbody th[scope^="col"] { font-family: var(--hei); text-align: center; }
.disclosure tbody th, .disclosure td:not(.number, .code, :empty) { min-width: 5em; }
.disclosure .wide tbody th[scope="row"] { min-width: 10em; }
.disclosure p.note { font-size: 12pt; line-height: 1.6; }
.disclosure .above p.note { font-size: inherit; }
.disclosure td, .disclosure th { white-space: pre-line; overflow-wrap: break-word; }
.disclosure td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.disclosure td.code { text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
.disclosure .wide table { font-size: 9pt; }
.disclosure .wide :is(th, td) { padding-inline: 3pt; }
.disclosure h1.name { font-family: var(--hei); font-size: 16pt; }
.disclosure .charts figure { margin: 0 0 24pt; break-inside: avoid; }
.disclosure .charts figcaption { font-family: var(--hei); }
.disclosure .charts svg { display: block; width: 100%; height: auto; }
.disclosure .charts details { font-size: 0.75em; line-height: 1.6; }
.disclosure .charts summary { cursor: pointer; }
.disclosure .charts details p { text-indent: 0; }
.disclosure mark { background: #ffe58f; color: #000; }
.disclosure mark:empty { display: inline-block; min-width: 1em; min-height: 1em; vertical-align: middle; }
`;

/**
 * The style of a page of its own: a sheet beside its contents, a little wider than A4 so that a landscape table need not
 * scroll; on a phone the sheet is the screen.
 */
export const pageStyle = `${disclosureStyle}* { box-sizing: border-box; }
html { background: #e9ebee; scroll-padding-top: 1em; }
body { margin: 0; display: flex; justify-content: center; align-items: flex-start; gap: 20px; flex-wrap: wrap; }
main { width: 216mm; flex: none; background: #fff; padding: 37mm 29mm 35mm 31mm; }
.contents { position: sticky; top: 0; width: 17em; max-height: 100vh; overflow-y: auto; padding: 16px 0; }
.contents { font: 14px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents .level3 { padding-left: 1em; }
.contents .level4 { padding-left: 2em; }
.contents a { display: block; padding: 3px 8px; color: #14395c; text-decoration: none; }
.contents a:hover, .contents a:focus-visible { background: #fff; text-decoration: underline; }
main .disclosure .table { margin-inline: -20mm -18mm; }
main .disclosure .wide { margin-inline: -28mm -26mm; }
.imprint { flex: 0 0 100%; padding: 0 16px 16px; text-align: center; color: #4a4a4a; overflow-wrap: anywhere; }
.imprint { font: 12px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
@media screen and (max-width: 1100px) {
  body { display: block; }
  main { width: auto; max-width: 216mm; margin: 0 auto; padding: 24px max(16px, 7vw); }
  main .disclosure :is(.table, .wide) { margin-inline: 0; }
  .contents { position: static; width: auto; max-height: 15em; padding: 8px; border-bottom: 1px solid #767676; }
}
@media screen and (max-width: 600px) {
  .disclosure { font-size: 17px; line-height: 1.75; }
  .disclosure p { text-align: left; }
  .disclosure h1 { font-size: 24px; }
  .disclosure h2 { font-size: 20px; }
  .disclosure .above :is(h2, h3, h4) { font-size: 18px; }
  .disclosure table, .disclosure .wide table { font-size: 13px; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page wide { size: A4 landscape; margin: 20mm 15mm; }
@media print {
  html { background: none; }
  body { display: block; }
  .contents, .imprint { display: none; }
  main { width: auto; padding: 0; }
  main .disclosure .table { margin-inline: 0; }
  main .disclosure .wide { margin: 0; page: wide; }
  .disclosure .table { overflow: visible; container-type: normal; }
  .disclosure .above { position: static; width: auto; }
  .disclosure table { font-size: 9.5pt; line-height: 1.3; }
  .disclosure .wide table { font-size: 8pt; }
  .disclosure th, .disclosure td { padding: 1pt 3pt; }
  .disclosure thead { display: table-header-group; }
  .disclosure caption { break-inside: avoid; break-after: avoid; }
  .disclosure tr { break-inside: avoid; }
}
`;
