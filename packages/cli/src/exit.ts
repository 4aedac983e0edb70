/** Exit codes (design.md §5): a file that could not be read wins over errors found. */
export const exitCodes = { clean: 0, errors: 1, unreadable: 2, usage: 3 } as const;

/** Says a sentence to the person at the terminal; results go to standard output, sentences to standard error. */
export function say(sentence: string): void {
  process.stderr.write(`mingce: ${sentence}\n`);
}
