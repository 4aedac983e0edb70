import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../installed.mjs";
import { packagesOf } from "./packages-of-bundle.mjs";

/** The folder everything in the archive stands in. */
export const bundleFolder = "mingce";

const program = "packages/cli/bin/mingce.js";

/** Not needed at run time: types, source maps, and what describes the build. */
const unneeded = /\.(?:map|d\.[cm]?ts|tsbuildinfo)$|(?:^|\/)metafile\.json$/;

/** Of the packages of fonts, 200 MB in every weight, only the files the PDF's writer names are loaded. */
const namedFonts = readFileSync(join(root, "packages/writers/src/pdf/fonts.ts"), "utf8");

/** @param {string} path */
const isLoaded = (path) =>
  !path.endsWith(".ttf") || namedFonts.includes(path.slice(path.lastIndexOf("/") + 1));

/**
 * Everything in the archive: the built program and pages, the samples, the packages the program loads, what starts it,
 * and the licences of third parties.
 *
 * @returns {{ path: string, bytes: Uint8Array, executable?: boolean }[]}
 */
export function filesOfBundle() {
  const packages = packagesOf(["cli"]);
  const within = [
    ...["packages/cli/bin", "packages/cli/dist", "packages/web/dist"].flatMap(filesIn),
    ...filesIn("samples").filter((path) => !path.startsWith("samples/build/")),
    ...packages.flatMap(({ folder }) => filesIn(folder)).filter(isLoaded),
    ...["packages/cli/package.json", "README.md", "README.zh.md"],
  ];
  const copied = within.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
  const written = [
    text("start.sh", shell("serve --sample "), true),
    text("mingce.sh", shell(""), true),
    text("start.cmd", batch("serve --sample ")),
    text("mingce.cmd", batch("")),
    text("THIRD-PARTY.md", licences(packages, packagesOf(["web"]))),
  ];
  return [...copied, ...written].map((file) => ({ ...file, path: `${bundleFolder}/${file.path}` }));
}

/**
 * Files below a folder; packages within packages are found by themselves.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(path);
    return entry.isFile() && !unneeded.test(path) ? [path] : [];
  });
}

/** @type {(path: string, content: string, executable?: boolean) => { path: string, bytes: Uint8Array, executable: boolean }} */
const text = (path, content, executable = false) => ({ path, bytes: Buffer.from(content), executable });

/** @param {string} command */
const shell = (command) => `#!/bin/sh
# Needs Node.js 20.19 or newer on PATH.
exec node "$(dirname "$0")/${program}" ${command}"$@"
`;

/** @param {string} command */
const batch = (command) =>
  `@echo off\r\nrem Needs Node.js 20.19 or newer on PATH.\r\nnode "%~dp0${program.replaceAll("/", "\\")}" ${command}%*\r\n`;

/** @typedef {ReturnType<typeof packagesOf>} Packages */

/**
 * Packages with their licences: those beside the program, and those built into the pages.
 *
 * @param {Packages} beside
 * @param {Packages} builtIn
 */
function licences(beside, builtIn) {
  /** @param {Packages} list */
  const rows = (list) => list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  /** @param {Packages} list */
  const table = (list) =>
    ["| package | version | licence |", "|---|---|---|", ...new Set(rows(list))].join("\n");
  const places = new Set(beside.map(({ folder }) => folder));
  return `# Third-party packages

Beside the program, each with its licence in its folder:

${table(beside)}

Built into the web pages:

${table(builtIn.filter(({ folder }) => !places.has(folder)))}
`;
}
