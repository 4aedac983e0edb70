/** How column values become TypeScript values: one table for both ways to run the database. */

const int8 = 20;
const json = 114;
const date = 1082;
const timestamptz = 1184;
const bytea = 17;

/**
 * Parsers by type number: int8 -> safe integer, dates -> text, moments -> ISO 8601 in UTC, bytea -> bytes.
 *
 * Errors: an int8 beyond the safe integers throws; an amount is never rounded silently.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: safeInteger,
  [json]: (text) => JSON.parse(text),
  [date]: (text) => text,
  [timestamptz]: (text) => new Date(text).toISOString(),
  [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), "hex")),
};

/** Serializers where the embedded database's own are slow: it writes bytes one by one. */
export const columnSerializers: Readonly<Record<number, (value: Uint8Array) => string>> = {
  [bytea]: (value) => `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`,
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`数据库中的整数 ${text} 超出可以精确计算的范围。`);
  return value;
}
