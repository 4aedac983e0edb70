/** What of a page decides how it looks: styles, pictures, what is hidden. */
const look =
  /<(style|svg)\b[\s\S]*?<\/\1\s*>|\s(?:style|hidden|class)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s>/])|<link\b[^>]*>/gi;

/**
 * Whether a page looks as the one its ledger makes: reading sees the words of a page, and a style can hide or replace what
 * is shown of them. Blanks and breaks of line make no difference.
 */
export function lookDifferences(own: Uint8Array | null, page: Uint8Array): readonly string[] {
  if (own === null || lookOf(own) === lookOf(page)) return [];
  return [
    "页面的样式、图形或隐藏标记与编制出来的不同，显示出来的内容可能被遮盖或替换。请换用重新编制的文件。",
  ];
}

function lookOf(page: Uint8Array): string {
  const parts = new TextDecoder().decode(page).match(look) ?? [];
  return parts.map((part) => part.replace(/\s+/g, " ").trim()).join("\n");
}
