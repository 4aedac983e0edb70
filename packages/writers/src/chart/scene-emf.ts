import { EmfRecords } from "./emf-records.ts";
import { characterWidth, type Scene, type Shape } from "./scene.ts";

/** Units of the metafile in one unit of the scene: fine enough for two decimals. */
const fine = 100;

/** Fonts of the letters; a program without it takes another, and the letters keep their places. */
const fontName = "黑体";

/**
 * A picture as an enhanced metafile, which every version of Word and LibreOffice shows as vectors. A character stands
 * where the scene has room for it, whatever font is at hand. The same scene gives the same bytes.
 * Source: [MS-EMF] 2.3. Limit: characters outside the basic plane take two places.
 */
export function sceneEmf(scene: Scene): Uint8Array {
  const records = new EmfRecords();
  records.begin(scene.width * fine, scene.height * fine);
  for (const shape of scene.shapes) draw(shape, records);
  return records.end({ width: scene.width, height: scene.height });
}

function draw(shape: Shape, records: EmfRecords): void {
  if (shape.kind === "box") {
    const { x, y, width, height, fill, outline } = shape;
    records.brush(fill);
    records.pen(outline, 0.75 * fine);
    records.rectangle(x * fine, y * fine, (x + width) * fine, (y + height) * fine);
    return;
  }
  const { x, y, size, anchor, colour, text } = shape;
  records.font(fontName, size * fine);
  records.textColour(colour);
  const widths = Array.from({ length: text.length }, (_, i) => characterWidth(text.charAt(i)) * size);
  const left = anchor === "end" ? x - widths.reduce((sum, w) => sum + w, 0) : x;
  const advances = widths.map((w) => w * fine);
  records.text(left * fine, y * fine, text, advances);
}
