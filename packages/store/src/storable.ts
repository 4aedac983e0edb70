/**
 * Text as PostgreSQL can hold it: a NUL, which it cannot, becomes U+FFFD, the sign of an unreadable character.
 * Source: PostgreSQL manual, "Character Types": the character with code zero cannot be stored.
 */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}
