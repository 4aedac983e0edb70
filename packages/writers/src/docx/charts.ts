import { type Chart, chartPictureName, chartsClosing, chartsHeading } from "@mingce/core";
import { AlignmentType, type FileChild, ImageRun, LineRuleType, Paragraph } from "docx";
import { strToU8 } from "fflate";
import { chartScene } from "../chart/chart-scene.ts";
import { sceneSvg } from "../chart/chart-svg.ts";
import { printedUnits } from "../chart/own-charts.ts";
import { sceneEmf } from "../chart/scene-emf.ts";
import { standIn } from "./metafiles.ts";
import { runs } from "./paragraph.ts";
import { styleOf } from "./styles.ts";

/** Pixels of the library (96 an inch) in a twentieth of a point. */
const pixel = 15;

/**
 * The charts at the end of a document, on pages of their own, so wide as the text (twentieths of a point). A picture
 * is an SVG, and a metafile for programs that know none; what it says in words is its alternative text.
 */
export function charts(drawn: readonly Chart[], width: number): readonly FileChild[] {
  return [
    new Paragraph({ style: styleOf.heading1, children: runs(chartsHeading) }),
    ...drawn.flatMap((chart, i) => picture(chart, i, width)),
    new Paragraph({ style: styleOf.note, children: runs(chartsClosing) }),
  ];
}

function picture(chart: Chart, index: number, width: number): readonly FileChild[] {
  const scene = chartScene(chart, printedUnits);
  const across = width / pixel;
  const transformation = { width: across, height: (across * scene.height) / scene.width };
  const image = new ImageRun({
    type: "svg",
    data: strToU8(sceneSvg(scene, chart)),
    transformation,
    fallback: { type: standIn, data: sceneEmf(scene) },
    altText: {
      id: String(index + 1),
      name: `${chartPictureName}${chart.title}`,
      title: chart.title,
      description: chart.sentences.join(""),
    },
  });
  const spacing = { line: 240, lineRule: LineRuleType.AUTO };
  return [
    new Paragraph({
      style: styleOf.caption,
      keepNext: true,
      spacing: { before: 240 },
      children: runs(chart.title),
    }),
    new Paragraph({
      style: "Normal",
      alignment: AlignmentType.CENTER,
      spacing,
      keepNext: chart.notes.length > 0,
      children: [image],
    }),
    ...chart.notes.map((note) => new Paragraph({ style: styleOf.note, children: runs(note) })),
  ];
}
