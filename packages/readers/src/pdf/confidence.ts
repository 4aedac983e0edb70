/** What may have been read by a recogniser. */
interface Recognisable {
  readonly confidence?: number;
}

/** The confidence of what is made of some parts: the lowest of theirs; nothing where none was recognised. */
export function lowestConfidence(parts: readonly Recognisable[]): Recognisable {
  const known = parts.flatMap(({ confidence }) => confidence ?? []);
  return known.length === 0 ? {} : { confidence: Math.min(...known) };
}
