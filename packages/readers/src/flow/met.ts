import { type Finding, finding, type Severity } from "@mingce/core";

/** What the reader meets in a source that is not printed, or printed and not readable. Lifetime: one document. */
export class Met {
  #hidden: string[] = [];
  #tracked = 0;
  #pictures = 0;
  #embedded = 0;
  #comments = 0;

  /** Hidden text is a slip in a document; web pages hide much of their own accord. */
  constructor(private readonly hiding: Severity) {}

  hidden(text: string): void {
    if (text.trim() !== "") this.#hidden.push(text.trim());
  }

  /** An insertion, a removal or a move that nobody has accepted yet. */
  tracked(): void {
    this.#tracked++;
  }

  /** A picture large enough to hold a table or a text. */
  picture(): void {
    this.#pictures++;
  }

  /** Another program's document inside this one, shown as a picture. */
  embedded(): void {
    this.#embedded++;
  }

  /** Remarks of reviewers, printed nowhere and seen by everyone who opens the file. */
  comments(count: number): void {
    this.#comments += count;
  }

  findings(): readonly Finding[] {
    return [
      ...this.#found(
        this.#tracked,
        "text/tracked-changes",
        "warning",
        (n) =>
          `文件里还有 ${n} 处未接受的修订，已按全部接受后的文字读取。公开前请接受或拒绝全部修订，并关闭修订功能。`,
      ),
      ...this.#found(
        this.#comments,
        "text/comments",
        "warning",
        (n) => `文件里留有 ${n} 条批注，没有读入。批注会随文件一起公开，公开前请删去。`,
      ),
      ...this.#found(
        this.#hidden.length,
        "text/hidden-text",
        this.hiding,
        (n) =>
          `文件里有 ${n} 处不显示的隐藏文字（如“${shortened(this.#hidden[0] ?? "")}”），没有读入。公开前请核对并删去隐藏文字。`,
      ),
      ...this.#found(
        this.#embedded,
        "text/embedded-object",
        "warning",
        (n) =>
          `文件里嵌有 ${n} 个其他程序的对象（如 Excel 表格），其中的内容没有读取。请改为文档自己的表格，或者另行核对。`,
      ),
      ...this.#found(
        this.#pictures,
        "text/picture",
        "info",
        (n) => `文件里有 ${n} 幅图片，图片里的文字和数字没有读取。如果其中有表格，请改为文档自己的表格。`,
      ),
    ];
  }

  #found(
    count: number,
    code: string,
    severity: Severity,
    message: (count: number) => string,
  ): readonly Finding[] {
    if (count === 0) return [];
    const basis = "只读取文档显示和打印出来的文字";
    return [finding({ code, severity, message: message(count), at: [], basis, stated: String(count) })];
  }
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
