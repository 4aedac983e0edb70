/** One character for each byte, so that signatures can be written as patterns. For short pieces only. */
export function byteText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
