import { AlignmentType, type IStylesOptions, LeaderType, LineRuleType, TabStopType } from "docx";
import type { SetAs } from "../layout/roles.ts";
import { textWidth } from "./page-measures.ts";

/** Fonts of official documents (GB/T 9704), by name; nothing is embedded. */
export const fonts = {
  song: "方正小标宋简体",
  hei: "黑体",
  kai: "楷体_GB2312",
  fang: "仿宋_GB2312",
} as const;

/** Twentieths of a point: 22 lines of body fill the 225 mm of an official page. */
const bodyLine = 580;

/** Two characters of 16 pt. */
const twoCharacters = { firstLine: 640, firstLineChars: 200 };

/** The paragraph style of each role. Table texts have styles of their own, so that one change restyles every table. */
export const styleOf: Readonly<Record<Exclude<SetAs, "table">, string>> = {
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  caption: "Caption",
  note: "TableNote",
  entry: "TOC2",
  signature: "Signature",
  body: "BodyText",
};

/** The number over a table's title: it looks like the title, and leaves the outline to it. */
export const tableLabel = "TableLabel";

/** The style of a line of the contents that leads to a heading of this level (2 to 4). */
export function entryStyle(level: number): string {
  return `TOC${Math.max(1, Math.min(3, level - 1))}`;
}

/** Lines of the contents by their depth: their pages stand at the right edge. */
const entryStyles = [1, 2, 3].map((depth) => ({
  id: `TOC${depth}`,
  name: `toc ${depth}`,
  basedOn: "Normal",
  run: depth === 1 ? { font: fonts.hei, size: 28 } : { size: 28 },
  paragraph: {
    indent: { left: depth === 1 ? 0 : 280 * depth },
    spacing: { line: 500 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(false), leader: LeaderType.DOT }],
  },
}));

/** Styles of the texts in cells. */
export const cellStyles = {
  head: "TableHead",
  number: "TableNumber",
  code: "TableCode",
  text: "TableText",
} as const;

/** The styles of a document; sizes are half points, distances twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts.fang, size: 32, language: { value: "zh-CN", eastAsia: "zh-CN" } },
      paragraph: { spacing: { line: bodyLine, lineRule: LineRuleType.EXACT } },
    },
    title: {
      run: { font: fonts.song, size: 44 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 720, lineRule: LineRuleType.AT_LEAST } },
    },
    heading1: {
      run: { font: fonts.hei, size: 36 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        spacing: { before: 240, after: 240, line: 600, lineRule: LineRuleType.AT_LEAST },
      },
    },
    heading2: {
      run: { font: fonts.hei, size: 32 },
      paragraph: { keepNext: true, keepLines: true, indent: twoCharacters, spacing: { before: 120 } },
    },
    heading3: {
      run: { font: fonts.kai, size: 32 },
      paragraph: { keepNext: true, keepLines: true, indent: twoCharacters },
    },
  },
  paragraphStyles: [
    {
      id: styleOf.body,
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: twoCharacters },
    },
    {
      id: styleOf.caption,
      name: "caption",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: fonts.song, size: 32 },
      paragraph: { keepNext: true, keepLines: true, alignment: AlignmentType.CENTER, outlineLevel: 1 },
    },
    {
      id: tableLabel,
      name: "表号",
      basedOn: styleOf.caption,
      quickFormat: true,
      paragraph: { outlineLevel: 9, alignment: AlignmentType.LEFT },
    },
    ...entryStyles,
    {
      id: styleOf.note,
      name: "表注",
      basedOn: "Normal",
      run: { size: 24 },
      paragraph: { spacing: { line: 400 } },
    },
    {
      id: styleOf.signature,
      name: "落款",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 640 } },
    },
    {
      id: cellStyles.text,
      name: "表格文字",
      basedOn: "Normal",
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: cellStyles.head,
      name: "表格标题栏",
      basedOn: cellStyles.text,
      run: { font: fonts.hei },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: cellStyles.number,
      name: "表格数字",
      basedOn: cellStyles.text,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: cellStyles.code,
      name: "表格编码",
      basedOn: cellStyles.text,
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};
