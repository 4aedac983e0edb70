/** `npm test`: works from a bare clone. Installs what is missing, then runs every check. */
import { installChromium } from "./chromium.mjs";
import { ensureInstalled, run } from "./installed.mjs";

ensureInstalled();
installChromium();
process.exitCode = run("npm", ["run", "--silent", "check"]);
