import { builtInFormat } from "./number-format/built-in.ts";
import { parseXml } from "./stream-xml.ts";

/** What a cell's style says of reading it. */
export interface CellStyle {
  /** Number format code. */
  readonly format: string;
  /** True for a line at the left or right side. */
  readonly ruled: boolean;
}

/** What a cell without a style looks like. */
export const plainStyle: CellStyle = { format: "General", ruled: false };

/** The cell styles of a workbook, by the number cells refer to; none where the part is missing. Errors: throws Unreadable. */
export function cellStyles(bytes: Uint8Array | null): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const ruled: boolean[] = [];
  const styles: CellStyle[] = [];
  if (bytes === null) return styles;
  let within = "";
  parseXml(bytes, "样式表", {
    open: (name, attributes) => {
      const { numFmtId, formatCode, borderId, style } = attributes;
      if (name === "borders" || name === "cellXfs") within = name;
      else if (name === "numFmt" && formatCode !== undefined) formats.set(Number(numFmtId), formatCode);
      else if (within === "borders" && name === "border") ruled.push(false);
      else if (within === "borders" && sides.has(name) && style !== undefined && style !== "none")
        ruled[ruled.length - 1] = true;
      else if (within === "cellXfs" && name === "xf") {
        const id = Number(numFmtId ?? 0);
        styles.push({
          format: formats.get(id) ?? builtInFormat(id),
          ruled: ruled[Number(borderId ?? 0)] ?? false,
        });
      }
    },
    close: (name) => {
      if (name === within) within = "";
    },
  });
  return styles;
}

const sides: ReadonlySet<string> = new Set(["left", "right", "start", "end"]);
