/** A letter or a hanzi that is no part of an amount; of a private character nobody knows what it shows. */
const word = /(?![万亿元])[\p{L}\p{Co}]/u;

/** True for a text that can be a name: there is a word in it, not an amount or marks alone. */
export function hasWord(text: string): boolean {
  return word.test(text);
}
