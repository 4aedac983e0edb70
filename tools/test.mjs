/** `npm test`: works from a bare clone. Installs what is missing, then runs every check. */
import { ensureInstalled, run } from "./installed.mjs";
import { installTestPrograms } from "./test-programs.mjs";

ensureInstalled();
installTestPrograms();
process.exitCode = run("npm", ["run", "--silent", "check"]);
