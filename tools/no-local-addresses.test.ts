/** The repository installs anywhere: nothing in it names this machine or a registry other than the public default. */
import { expect, it } from "vitest";
import { contentOf, linesWhere, trackedFiles } from "./tracked-files.ts";

/** A path that begins with one of these folders; a later part of an address does not count. */
const machinePath = /(?<![\w:/.@*)-])\/(?:work|home|root)\/\w/;
const otherRegistry =
  /https?:\/\/(?!(?:registry\.npmjs\.org|(?:www|docs)\.npmjs\.com)(?![\w.-]))[^\s/"'`]*(?:registry|npm|verdaccio)[^\s/"'`]*\/|^\s*registry\s*=/;
const privateHost = /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/;

it("the lock file has no download address", () => {
  // npm needs `resolved` for the workspace links; those are folders of this repository.
  const resolved = contentOf("package-lock.json").match(/"resolved": "[^"]*"/g) ?? [];
  expect(resolved.filter((entry) => !/^"resolved": "packages\/[a-z]+"$/.test(entry))).toEqual([]);
});

it("no file names a folder of this machine", () => {
  expect(linesWhere(trackedFiles(), (line) => machinePath.test(line))).toEqual([]);
});

it("no file names another registry or a private host", () => {
  const wrong = (line: string) => otherRegistry.test(line) || privateHost.test(line);
  const files = trackedFiles().filter((path) => path !== "tools/no-local-addresses.test.ts");
  expect(linesWhere(files, wrong)).toEqual([]);
});
