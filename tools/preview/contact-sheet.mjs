import { basename, relative } from "node:path";

/**
 * A page with every picture under its sample and format, and what was not run.
 *
 * @param {readonly { sample: string, format: string, file: string, pictures: readonly string[] }[]} sheets
 * @param {string} folder where the page will stand
 * @param {readonly string[]} missing programs
 * @returns {string}
 */
export function contactSheet(sheets, folder, missing) {
  const address = (/** @type {string} */ path) =>
    relative(folder, path).split(/[\\/]/).map(encodeURIComponent).join("/");
  const picture = (/** @type {string} */ path) =>
    `<figure><a href="${address(path)}"><img loading="lazy" src="${address(path)}" alt=""></a>` +
    `<figcaption>${escaped(basename(path, ".png"))}</figcaption></figure>`;
  /** @param {typeof sheets[number]} sheet */
  const section = ({ sample, format, file, pictures }) =>
    `<section><h2>${escaped(sample)} <a href="${address(file)}">${format}</a> ${pictures.length}</h2>` +
    `<div>${pictures.map(picture).join("")}</div></section>`;
  const notRun = missing.map((name) => `<p>not run: what needs ${escaped(name)}</p>`).join("");
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Preview of the samples</title>
<style>
body { font: 14px sans-serif; margin: 1rem; background: #ddd }
div { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: start }
figure { margin: 0 } img { max-width: 320px; max-height: 640px; background: #fff; border: 1px solid #999 }
</style>
<h1>Preview of the samples</h1>${notRun}
${sheets.map(section).join("\n")}
</html>
`;
}

const escaped = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
