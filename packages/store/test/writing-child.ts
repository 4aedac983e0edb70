/**
 * A process of its own that writes numbered documents for ever: `node program.js FOLDER FIRST STATEMENTS`.
 * It prints `refused CODE MESSAGE`, or `opened` and then `saved N` after the store acknowledged document N.
 */
import { writeSync } from "node:fs";
import { isStoreRefusal, openStore, saveDocument } from "../src/index.ts";
import { madeUpDocument } from "./made-up-document.ts";

const [folder = "", first = "0", statements = "200"] = process.argv.slice(2);
/** Written at once, for a killed process loses what it has buffered. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const store = await openStore({ folder, dumps: { everyWrites: 6 } });
if (isStoreRefusal(store)) {
  say(`refused ${store.refused.code} ${store.refused.message}`);
} else {
  say("opened");
  for (let n = Number(first); ; n++) {
    await saveDocument(store, madeUpDocument(n, Number(statements)));
    say(`saved ${n}`);
  }
}
