import { type ParseArgsConfig, parseArgs } from "node:util";
import { say } from "./exit.ts";

/** Parses a command's arguments; an unknown option is said in a sentence and answered with null. */
export function argumentsOf<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
): {
  readonly values: Record<string, string | boolean | undefined>;
  readonly positionals: readonly string[];
} | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const option = error instanceof Error ? (/'(-[^' ]+)/.exec(error.message)?.[1] ?? "") : "";
    say(`选项${option}不对或缺少取值。用 mingce --help 查看用法。`);
    return null;
  }
}

/** An option that takes one of a few words; null (and a sentence) where it is another. */
export function oneOf<Word extends string>(
  given: string | boolean | undefined,
  option: string,
  words: readonly Word[],
): Word | null {
  const word = given ?? words[0];
  const found = words.find((w) => w === word);
  if (found === undefined) say(`--${option} 只能是 ${words.join("、")}。`);
  return found ?? null;
}
