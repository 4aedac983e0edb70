/**
 * Says whether bytes begin with a signature.
 *
 * @example beginsWith(bytes, "52 49 46 46 .. .. .. .. 57 45 42 50") // RIFF, four bytes of length, WEBP
 */
export function beginsWith(bytes: Uint8Array, signature: string): boolean {
  const expected = signature.split(" ");
  return expected.every((hex, index) => hex === ".." || bytes[index] === Number.parseInt(hex, 16));
}
