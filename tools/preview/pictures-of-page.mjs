import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** A desk and a telephone, in CSS pixels; a picture is as high as Chromium safely draws. */
const widths = [1366, 390];
const height = 3000;

/**
 * A web page as it is shown on a desk and a telephone, from top to end, and printed. What is wider than the window is
 * said on the console: a reader would have to scroll the whole page sideways.
 *
 * @param {string} program Chromium
 * @param {string} file the page
 * @param {string} folder where the pictures go
 * @returns {Promise<{ pictures: string[], printed: string }>} paths of the pictures, and of the page as PDF
 */
export async function picturesOfPage(program, file, folder) {
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const pictures = [];
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(pathToFileURL(file).href);
      const { wide, long } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        long: document.documentElement.scrollHeight,
      }));
      if (wide > width) console.log(`${file}: ${wide} px wide in a window of ${width} px`);
      for (let top = 0; top < long; top += height) {
        const path = join(folder, `html-${width}-${String(top / height + 1).padStart(3, "0")}.png`);
        await page.evaluate((y) => window.scrollTo(0, y), top);
        await page.screenshot({ path });
        pictures.push(path);
      }
      await page.close();
    }
    const printed = join(folder, "html-printed.pdf");
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.pdf({ path: printed, preferCSSPageSize: true, printBackground: true });
    return { pictures, printed };
  } finally {
    await browser.close();
  }
}
