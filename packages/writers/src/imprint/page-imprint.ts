import type { Imprint, Reading } from "@mingce/core";
import { escapeHtml } from "../html/escape.ts";
import { propertiesOf } from "./properties.ts";

/**
 * The imprint in the head of a page, twice: under the product's own names, and under those that pages of government
 * sites carry (政府网站发展指引, 国办发〔2017〕47号, annex on labels of pages). The name of the site is the site's own.
 */
export function imprintMeta(reading: Reading, imprint: Imprint | null): readonly string[] {
  if (imprint === null) return [];
  const { title, publisher, date } = imprint.filing;
  const site = { ArticleTitle: title, PubDate: date, ContentSource: publisher };
  return Object.entries({ ...site, ...propertiesOf(reading, imprint) }).map(
    ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`,
  );
}

/** The line below a document that says how it was made; it stands outside the document and is no part of it. */
export function imprintFooter(imprint: Imprint | null): readonly string[] {
  if (imprint === null) return [];
  const { product, form, rules, ledger, draft, filing } = imprint;
  const line = [
    ...(draft ? ["草稿，尚未定稿"] : []),
    filing.publisher,
    filing.date,
    ...(filing.index === null ? [] : [`索引号 ${filing.index}`]),
    `由 ${product} 按样式 ${form} 编制`,
    `规则 ${rules}`,
    `台账 ${ledger.slice(0, 16)}`,
  ];
  return [`<footer class="imprint">${escapeHtml(line.join("　"))}</footer>`];
}
