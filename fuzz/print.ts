/** Prints the PDF files of a fuzz run: node print.mjs ROOT FOLDER CHROMIUM. */
import { writtenOriginals } from "./originals.ts";
import { printPdfs } from "./printed.ts";

const [root = ".", folder = ".", chromium = ""] = process.argv.slice(2);
const pages = (await writtenOriginals(root)).filter((o) => o.format === "html");
await printPdfs(pages.slice(0, 2), folder, chromium);
