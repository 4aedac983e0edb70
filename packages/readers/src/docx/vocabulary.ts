import type { Vocabulary } from "../xml/parse-xml.ts";

const office = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

/** Namespaces of Word documents, transitional and strict, as ECMA-376 writes their prefixes. */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: "w",
  [`${strict}/wordprocessingml/main`]: "w",
  [`${office}/officeDocument/2006/relationships`]: "r",
  [`${strict}/officeDocument/relationships`]: "r",
  [`${office}/markup-compatibility/2006`]: "mc",
  [`${office}/officeDocument/2006/math`]: "m",
  [`${strict}/officeDocument/math`]: "m",
  [`${office}/drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${strict}/drawingml/wordprocessingDrawing`]: "wp",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};

/** What says how a text looks, and nothing of what it says. Fonts stay: those of symbols decide what is printed. */
const skipped = [
  "w:b w:bCs w:i w:iCs w:sz w:szCs w:color w:lang w:kern w:spacing w:w w:position w:u w:shd w:highlight w:bdr",
  "w:ind w:jc w:snapToGrid w:adjustRightInd w:autoSpaceDE w:autoSpaceDN w:widowControl w:keepNext w:keepLines",
  "w:textAlignment w:topLinePunct w:overflowPunct w:kinsoku w:wordWrap w:pBdr w:tabs w:framePr",
  "w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:sectPr w:permStart w:permEnd",
  "w:commentRangeStart w:commentRangeEnd w:commentReference w:annotationRef w:footnoteRef w:endnoteRef",
  "w:separator w:continuationSeparator w:rPrChange w:pPrChange w:tblPrChange w:tcPrChange w:trPrChange",
  "w:tblPr w:tblPrEx w:tcBorders w:tcW w:tcMar w:vAlign w:trHeight w:jc w:cantSplit w:noWrap w:sdtPr w:sdtEndPr",
  "w:latentStyles w:docDefaults w:tblStylePr w:ffData",
]
  .join(" ")
  .split(" ");

/** What is kept of the parts of a Word document. */
export const vocabulary: Vocabulary = {
  prefixes,
  skipped: new Set(skipped),
  texts: new Set(["w:t", "w:instrText", "m:t"]),
};
