/** Text to be put into a part at places of it, counted in characters; what goes to one place stays in order. */
export class Insertions {
  readonly #at = new Map<number, string[]>();

  put(offset: number, text: string): void {
    const here = this.#at.get(offset);
    if (here === undefined) this.#at.set(offset, [text]);
    else here.push(text);
  }

  /** The text with everything put in. */
  into(text: string): string {
    const pieces: string[] = [];
    let last = 0;
    for (const [offset, texts] of [...this.#at].sort(([a], [b]) => a - b)) {
      pieces.push(text.slice(last, offset), ...texts);
      last = offset;
    }
    return pieces.join("") + text.slice(last);
  }
}
