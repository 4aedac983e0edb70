/** The record that a text is as JSON; null where it is none. */
export function jsonIn(text: string): object | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" ? data : null;
  } catch {
    return null;
  }
}
