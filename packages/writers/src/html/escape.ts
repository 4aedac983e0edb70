const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/**
 * Text of a document as HTML text or attribute value. Limit: what HTML cannot hold (control characters, halves of a
 * surrogate pair) becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (c) => entities[c] ?? c).replace(unprintable, "\uFFFD");
}

const unprintable = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/gu;

/** A value as JSON inside a script element: no character in it can end the element or begin a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
