/** `node trial.mjs FOLDER`: an unpacked archive writes a sample, checks what it wrote, and serves its pages. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [, , folder = "."] = process.argv;
const program = join(folder, process.platform === "win32" ? "mingce.cmd" : "mingce.sh");
const shell = process.platform === "win32";
const written = join(folder, "..", "written");

/** @param {string[]} args */
function succeeds(...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { shell, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stdout}${stderr}`);
  console.log(`${args[0]}: works`);
}

succeeds("write", join(folder, "samples/xinjiang-2024-unit.json"), "--out", written);
const readable = readdirSync(written).filter((name) => /\.(?:docx|xlsx|html|pdf)$/.test(name));
succeeds("check", ...readable.map((name) => join(written, name)));

const started = Date.now();
const server = spawn(program, ["serve", "--sample", "--port", "0"], {
  shell,
  stdio: ["ignore", "pipe", "inherit"],
});
const address = await new Promise((resolve, reject) => {
  let said = "";
  server.stdout.on("data", (data) => {
    said += data;
    const [found] = /http:\/\/[\d.]+:\d+/.exec(said) ?? [];
    if (found) resolve(found);
  });
  server.once("exit", (code) => reject(new Error(`serve ended with ${code}`)));
});
const ready = ((Date.now() - started) / 1000).toFixed(1);
for (const path of ["/", "/api/disclosures"]) {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  await answer.arrayBuffer();
}
server.removeAllListeners("exit");
server.kill();
console.log(`serve: answers ${ready} s after its start`);
