/**
 * The name of a file as people see it, without the folders before it.
 *
 * @example documentName("upload/2024/预算公开.txt") // "预算公开.txt"
 */
export function documentName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)?.trim() ?? "";
  return last === "" ? "未命名文件" : last;
}
