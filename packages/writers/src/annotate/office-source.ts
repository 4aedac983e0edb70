/** An Office file as it lies on disk; the readers open it, under their limits. */
export interface OfficeSource {
  readonly bytes: Uint8Array;
  /** The unpacked bytes of a part; null where there is none of this name. */
  readonly part: (name: string) => Uint8Array | null;
  /** The lines of its list of contents, in order. */
  readonly entries: readonly OfficeEntry[];
}

/** A line of the list of contents: the bytes from `from` to `to` of the file, about a part that begins at `offset`. */
export interface OfficeEntry {
  readonly name: string;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Why a file cannot be given back with notes; a clear Chinese sentence. Thrown where the file is not as its format
 * says, at depths that could not hand it upwards; never leaves `annotate`.
 */
export class NotAnnotatable extends Error {}

/** The text of a part. Errors: throws NotAnnotatable where it is not UTF-8; null where there is no such part. */
export function textOf(source: OfficeSource, name: string): string | null {
  const bytes = source.part(name);
  if (bytes === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotAnnotatable(
      "文件内部的文字不是 UTF-8 编码，不能加批注。请在 Word、Excel 或 WPS 里打开后另存，再重新提交。",
    );
  }
}
