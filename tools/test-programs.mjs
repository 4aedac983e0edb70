/** Installs what some tests need besides the project's own packages, as far as that is allowed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { root, run } from "./installed.mjs";
import { findLibreOffice } from "./libreoffice.mjs";
import { onPath } from "./on-path.mjs";

/** What Debian packages a part of the tests needs, and whether it is there already. */
const parts = [
  { packages: ["chromium", "fonts-noto-cjk"], isThere: () => findChromium() !== undefined },
  {
    packages: ["libreoffice-writer", "libreoffice-calc", "fonts-noto-cjk"],
    isThere: () => findLibreOffice() !== undefined,
  },
  { packages: ["postgresql"], isThere: () => existsSync("/usr/lib/postgresql") },
  { packages: ["poppler-utils"], isThere: () => onPath("pdftotext") !== undefined },
];

/** The optional recogniser of scanned pages. */
const recogniser = JSON.parse(
  readFileSync(join(root, "packages/readers/src/ocr/recogniser-packages.json"), "utf8"),
);

/** Installs what is missing; what could not be installed is named by the tests that do not run without it. */
export function installTestPrograms() {
  const missing = parts.filter((part) => !part.isThere()).flatMap((part) => part.packages);
  if (missing.length > 0 && process.getuid?.() === 0 && onPath("apt-get")) {
    console.log(`安装测试所需的程序 / installing programs for the tests: ${missing.join(" ")}`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...new Set(missing)]);
  }
  if (!existsSync(join(root, "node_modules/tesseract.js"))) {
    console.log("安装文字识别（测试用）/ installing the recogniser for the tests");
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...recogniser]);
  }
}
