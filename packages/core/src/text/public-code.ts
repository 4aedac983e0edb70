/**
 * The public code under which a classified project is printed and kept, anywhere in a text: 特定目标 and a code of letters
 * and digits (domain.md §7). 特定目标类项目 is any project and no code.
 */
export const publicCode = /特定目标\s*([0-9A-Z]{6,12})(?![0-9A-Za-z.年])/;

/** True for a name that is a public code and nothing more. */
export function isPublicCode(name: string): boolean {
  return publicCode.exec(name)?.[0] === name;
}
