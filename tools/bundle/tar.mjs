const block = 512;

/**
 * Files as a tar archive (ustar), in the order of their paths and without dates or owners, so that the same files give
 * the same bytes. Throws for a path the format has no room for.
 *
 * @param {readonly { path: string, bytes: Uint8Array, executable?: boolean }[]} files paths with slashes
 * @returns {Buffer}
 */
export function tar(files) {
  const parts = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => [
      header(file),
      file.bytes,
      Buffer.alloc((block - (file.bytes.length % block)) % block),
    ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

/** @param {{ path: string, bytes: Uint8Array, executable?: boolean }} file */
function header({ path, bytes, executable = false }) {
  const [prefix, name] = splitName(path);
  const head = Buffer.alloc(block);
  const put = (/** @type {string} */ text, /** @type {number} */ at) => head.write(text, at, "utf8");
  put(name, 0);
  put(octal(executable ? 0o755 : 0o644, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(bytes.length, 12), 124);
  put(octal(0, 12), 136);
  put("        ", 148);
  put("0", 156);
  put("ustar\0" + "00", 257);
  put(prefix, 345);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 7)}\0 `.replace("\0\0", "\0"), 148);
  return head;
}

const octal = (/** @type {number} */ number, /** @type {number} */ width) =>
  `${number.toString(8).padStart(width - 1, "0")}\0`;

/**
 * A long path is divided at a slash: at most 155 bytes before it and 100 behind.
 *
 * @param {string} path
 * @returns {[string, string]}
 */
function splitName(path) {
  if (Buffer.byteLength(path) <= 100) return ["", path];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`The path is too long for an archive: ${path}`);
}
