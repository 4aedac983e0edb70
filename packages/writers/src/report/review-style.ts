/** The look of a review: plain tables on A4; on a phone tables scroll by themselves. */
export const reviewStyle = `* { box-sizing: border-box; }
html { background: #e9ebee; scroll-padding-top: 1em; }
body { margin: 0; }
main { max-width: 1080px; margin: 0 auto; }
.review, .original { background: #fff; padding: 32px 40px; margin: 16px 0; }
.review { font: 15px/1.65 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; }
.review h1 { font: 700 24px/1.5 "Noto Serif CJK SC", "方正小标宋简体", SimSun, serif; text-align: center; margin: 0 0 16px; }
.review h2 { font-size: 18px; margin: 28px 0 8px; break-after: avoid; }
.review h3 { font-size: 16px; margin: 18px 0 6px; break-after: avoid; }
.review p, .review ul { margin: 6px 0; }
.review ul { padding-left: 1.4em; }
.review .scroll { overflow-x: auto; }
.review .scroll:focus-visible { outline: 2px solid #14538c; }
.review table { border-collapse: collapse; width: 100%; }
.review th, .review td { border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.review thead th { background: #eef2f6; text-align: center; white-space: nowrap; }
.review tbody th { font-weight: normal; }
.review .facts th { width: 5em; background: #eef2f6; white-space: nowrap; }
.review .facts tr:nth-child(5) td { font-weight: 700; }
.review .middle { text-align: center; white-space: nowrap; }
.review .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.review td.verdict { text-align: center; white-space: nowrap; font-weight: 700; }
.review .overview th[scope="row"] { min-width: 12em; }
.review .overview td:last-child { min-width: 10em; }
.review .problems { table-layout: fixed; min-width: 860px; }
.review .problems th:nth-child(1) { width: 3.4em; }
.review .problems th:nth-child(2) { width: 3.4em; }
.review .problems th:nth-child(3) { width: 16%; }
.review .problems th:nth-child(5) { width: 12%; }
.review .problems th:nth-child(6) { width: 13%; }
.review .problems th:nth-child(7) { width: 16%; }
.review .conforms { color: #17603a; }
.review .differs, .review .error { color: #a8071a; }
.review .doubtful, .review .warning { color: #7a4a00; }
.review .partly, .review .unchecked, .review .info { color: #3d4a57; }
.review h3 .verdict { font-size: 14px; border: 1px solid currentColor; border-radius: 3px; padding: 0 6px; }
.review a { color: #14538c; }
.review .legend, .review .made, .review .code { color: #4a4a4a; font-size: 13px; }
.original-title { font: 700 16px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 0 0 8px; }
.original mark { padding: 0 1px; }
.original mark.error { background: #ffccc7; }
.original mark.warning { background: #ffe58f; }
.original mark.info { background: #d6e8fa; }
.original mark:target { outline: 3px solid #14538c; }
@media screen and (max-width: 600px) {
  .review, .original { padding: 16px 12px; margin: 0 0 8px; }
  .review h1 { font-size: 20px; }
  .review { font-size: 14px; }
  .disclosure { font-size: 17px; line-height: 1.75; }
  .disclosure h1 { font-size: 24px; }
  .disclosure h2 { font-size: 20px; }
  .disclosure .above :is(h2, h3, h4) { font-size: 18px; }
  .disclosure table, .disclosure .wide table { font-size: 13px; }
}
@page { size: A4; margin: 20mm 16mm 18mm; }
@media print {
  html { background: none; }
  main { max-width: none; }
  .original { display: none; }
  .review { padding: 0; margin: 0; font-size: 10pt; }
  .review h1 { font-size: 18pt; }
  .review h2 { font-size: 13pt; }
  .review h3 { font-size: 11pt; }
  .review .scroll { overflow: visible; }
  .review table { font-size: 9pt; }
  .review .problems { min-width: 0; }
  .review th, .review td { padding: 2pt 4pt; }
  .review .code { font-size: 7pt; }
  .review thead { display: table-header-group; }
  .review tr { break-inside: avoid; }
  .review a { color: inherit; text-decoration: none; }
  .review thead th, .review .facts th { background: none; }
}
`;
