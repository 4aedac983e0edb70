import type { FileFormat } from "./format/file-format.ts";
import { howToInstall, tooMuch } from "./ocr/install.ts";
import type { Refusal } from "./read-result.ts";

const saveAsText = "请在原来的软件里另存为纯文本（.txt，UTF-8 编码），再重新提交";
const saveAsWord = "请用 WPS 或 Microsoft Office 打开后另存为 .docx 或 .xlsx，再重新提交";

/** What each known format is called (in Latin letters first, after a blank), and what people can do instead. */
const formats: Readonly<Record<FileFormat, readonly [kind: string, advice: string]>> = {
  pdf: ["PDF 文件", "请从中导出纯文本（.txt，UTF-8 编码），再重新提交"],
  docx: ["Word 文档（.docx）", saveAsText],
  xlsx: ["Excel 工作簿（.xlsx）", "请另存为制表符分隔的文本（.txt，UTF-8 编码），再重新提交"],
  xlsb: ["Excel 二进制工作簿（.xlsb）", saveAsWord],
  pptx: ["PowerPoint 演示文稿（.pptx）", "演示文稿不是预算公开文本，请提交原来的 Word、Excel 或 PDF 文件"],
  odf: ["ODF 开放文档（.odt、.ods 等）", saveAsWord],
  ofd: ["OFD 版式文件", "请在 OFD 阅读器里另存或打印为 PDF，或者提交生成它的 Word、Excel 文件"],
  zip: ["ZIP 压缩包", "请解压后逐个提交其中的文件"],
  archive: ["RAR、7z 或 gzip 压缩包", "请解压后逐个提交其中的文件"],
  ole: ["Office 97–2003 或 WPS 文件（.doc、.xls、.wps 等）", saveAsWord],
  image: ["PNG、JPEG 等格式的图片", "请提交生成它的 Word、Excel 或 PDF 文件"],
  rtf: ["RTF 文档", saveAsWord],
  html: ["HTML 网页", "请在浏览器里打开后另存为纯文本（.txt，UTF-8 编码），再重新提交"],
  xml: ["XML 文件", saveAsWord],
};

/** What WPS or Office opens as a workbook, or may: to store it again makes a workbook of it. */
const workbooks: ReadonlySet<FileFormat> = new Set(["xlsb", "odf", "ole", "html", "xml"]);
/** What may hold the workbook. */
const packed: ReadonlySet<FileFormat> = new Set(["zip", "archive"]);

/** What to do where a workbook is wanted and a file of this format came. */
function workbookAdvice(format: FileFormat): string {
  if (packed.has(format)) return `${formats[format][1]}。`;
  return workbooks.has(format)
    ? "请用 WPS 或 Microsoft Office 打开后另存为 .xlsx，再重新导入。"
    : "请改用填好的填报工作簿或财务系统导出的官方表（都是 .xlsx 工作簿）来导入。";
}

/** Every way in which a file is refused: what is the matter, where, and what to do. */
export const refusals = {
  format(name: string, format: FileFormat): Refusal {
    const [kind, advice] = formats[format];
    const message = `文件“${name}”是 ${kind}，本版本不读取这种格式。${advice}。`;
    return { code: `file/format-${format}`, message };
  },

  /** A file of another format where a filled workbook is wanted. */
  noWorkbook(name: string, format: FileFormat): Refusal {
    const message = `文件“${name}”是 ${formats[format][0]}，不是 Excel 工作簿（.xlsx）。${workbookAdvice(format)}`;
    return { code: "file/no-workbook", message };
  },

  empty(name: string): Refusal {
    const message = `文件“${name}”是空的，从头到尾没有文字。请确认选对了文件，再重新提交。`;
    return { code: "file/empty", message };
  },

  /** `part` is what of the file cannot be read, in Chinese; null where it is the file as a whole. */
  damaged(name: string, part: string | null): Refusal {
    const where = part === null ? "" : `的${part}`;
    const message = `文件“${name}”${where}已损坏或不完整，无法读取。请在原来的软件里打开核对，重新保存后再提交。`;
    return { code: "file/damaged", message };
  },

  encrypted(name: string): Refusal {
    const message = `文件“${name}”设有打开密码，无法读取。请在原来的软件里去掉密码，另存后再提交。`;
    return { code: "file/encrypted", message };
  },

  /** `pages` are the numbers of the pages that are pictures, of `all` pages; `installed`: a recogniser is. */
  scanned(name: string, pages: readonly number[], all: number, installed = false): Refusal {
    const which = pages.length === all ? `全部 ${all} 页都` : `共 ${all} 页，其中第 ${ranges(pages)} 页`;
    const message = `文件“${name}”${which}是扫描图片，没有可以读取的文字。请提交由 Word、Excel 直接导出的 PDF；只有纸质件的，先用文字识别（OCR）软件转成带文字的 PDF 或 Word，核对数字后再提交；${installed ? tooMuch : howToInstall}。`;
    return { code: "file/scanned", message };
  },

  /** A picture file in which nothing was recognised. */
  picture(name: string, installed: boolean): Refusal {
    const [kind, advice] = formats.image;
    const read = installed ? "没有从中认出文字" : "要先由文字识别读取，而本机没有安装文字识别";
    const message = `文件“${name}”是 ${kind}，${read}。${advice}${installed ? "" : `；${howToInstall}`}。`;
    return { code: "file/format-image", message };
  },

  /** A document that shows nothing but pictures or objects of other programs. */
  onlyPictures(name: string): Refusal {
    const message = `文件“${name}”里只有图片或嵌入的对象，没有可以读取的文字。请提交带文字和表格的 Word、Excel 文件，或由它们直接导出的 PDF。`;
    return { code: "file/only-pictures", message };
  },

  /** `what` is what there is too much of and its limit, in Chinese. */
  tooComplex(name: string, what: string): Refusal {
    const message = `文件“${name}”${what}，没有哪份预算公开文本是这样的。请确认选对了文件，再重新提交。`;
    return { code: "file/too-complex", message };
  },

  /** An old format that this machine has no program to convert. */
  noConverter(name: string, format: FileFormat): Refusal {
    const message = `文件“${name}”是 ${formats[format][0]}，要先由 LibreOffice 转换，而本机没有找到 LibreOffice。${saveAsWord}；也可以请管理员安装 LibreOffice。`;
    return { code: "file/no-converter", message };
  },

  notConverted(name: string, format: FileFormat, late: boolean): Refusal {
    const why = late ? "没有在限定时间内完成转换" : "没能转换它，文件可能已损坏或设有密码";
    const message = `文件“${name}”是 ${formats[format][0]}，LibreOffice ${why}。${saveAsWord}。`;
    return { code: "file/not-converted", message };
  },

  /** Neither a format that is known nor text; the ending of its name says what it was to be. */
  notAsNamed(name: string, format: FileFormat): Refusal {
    const message = `文件“${name}”的名称像是 ${formats[format][0]}，内容却不是，也不是文字：文件已损坏，或者没有完整地保存、传送。请在原来的软件里打开核对，重新保存后再提交。`;
    return { code: "file/damaged", message };
  },

  /** `byte` is 1-based. */
  binary(name: string, byte: number): Refusal {
    const message = `文件“${name}”不是文本文档，第 ${byte} 个字节处不是文字。${saveAsText}。`;
    return { code: "file/binary", message };
  },

  /** `line` is the 1-based line with the first unreadable byte, null where no encoding fits at all. */
  encoding(name: string, line: number | null): Refusal {
    const where =
      line === null
        ? "的文字编码无法识别，按 UTF-8、UTF-16 和 GB18030 都读不通"
        : `第 ${line} 行有不符合 UTF-8 编码的字节，文件可能已损坏或被截断`;
    return { code: "file/encoding", message: `文件“${name}”${where}。请用 UTF-8 编码重新保存后再提交。` };
  },

  tooLarge(name: string, bytes: number, limit: number): Refusal {
    const size = `有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限`;
    const message = `文件“${name}”${size}。请确认选对了文件；如果里面有多份文档，请拆开后逐份提交。`;
    return { code: "file/too-large", message };
  },

  tooManyParts(name: string, limit: number): Refusal {
    const message = `文件“${name}”的行和单元格合计超过 ${limit} 个的上限。请确认选对了文件；如果里面有多份文档，请拆开后逐份提交。`;
    return { code: "file/too-large", message };
  },

  /** `line` is 1-based. */
  rowTooWide(name: string, line: number, limit: number): Refusal {
    const message = `文件“${name}”第 ${line} 行的单元格超过 ${limit} 个，没有哪张预算表有这么多列。请核对该行的制表符和竖线，再重新提交。`;
    return { code: "file/too-complex", message };
  },

  /** `line` is the 1-based line at which the table begins. */
  tableTooLarge(name: string, line: number, limit: number): Refusal {
    const message = `文件“${name}”第 ${line} 行起的表格超过 ${limit} 行，或者行数与列数过多，无法逐项核对。请确认选对了文件；如果里面有多份文档，请拆开后逐份提交。`;
    return { code: "file/too-complex", message };
  },
} as const;

/** Numbers in order as people write them: 1–3、5. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}

/** Rounded up to a tenth, so that a size above the limit never reads like the limit. */
function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
