import { type Font, type GraphicsState, type Ink, initialState } from "./graphics-state.ts";
import { applied, identity, type Matrix, matrixOf, times } from "./matrix.ts";
import type { Fill, Glyph, Painting, Picture, Stroke } from "./painting.ts";
import { isUpright, type Subpath, subpaths } from "./path.ts";
import { around, type Rectangle, shared } from "./rectangle.ts";
import { shownText } from "./shown-text.ts";

/** The operators of one page as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What painting a page asks of its file. */
export interface PaintContext {
  /** Names of the operators by number. */
  readonly names: ReadonlyMap<number, string>;
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to ours. */
  readonly view: Matrix;
  font(name: string): Font | null;
  /** Whether a layer is shown when the file is opened. */
  shows(layer: unknown): boolean;
}

type Args = readonly unknown[];

/** Follows the operators of a page and notes what they paint where. */
export function paint(operators: Operators, context: PaintContext): Painting {
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  const fills: Fill[] = [];
  const images: Picture[] = [];
  let state: GraphicsState = { ...initialState(context.view), clip: [0, 0, context.width, context.height] };
  const saved: GraphicsState[] = [];
  const layers: boolean[] = [];
  let clips = false;
  let order = 0;

  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const transform = (m: Matrix) => {
    state.ctm = times(state.ctm, m);
  };
  const clipTo = (rectangle: Rectangle) => {
    state.clip = shared(state.clip, rectangle);
  };
  const clipToBox = (given: unknown) => {
    const [x, y, x2, y2] = list(given);
    if (y2 !== undefined)
      clipTo(
        around(
          [
            [x, y],
            [x2, y],
            [x, y2],
            [x2, y2],
          ].map(([a = 0, b = 0]) => applied(state.ctm, a, b)),
        ),
      );
  };
  const shows = () => !layers.includes(false);
  const moveLine = (x: number, y: number) => {
    state.line = [state.line[0] + x, state.line[1] + y];
    state.pen = state.line;
  };

  const path = (paints: string, parts: readonly Subpath[]) => {
    if (shows() && /fill/i.test(paints)) fills.push(...filled(parts, state, order));
    if (shows() && /stroke/i.test(paints)) strokes.push(...stroked(parts, state, /^close/.test(paints)));
    if (clips && parts.length > 0) clipTo(around(parts.flatMap((part) => part.points)));
    else if (clips) state.clip = [0, 0, 0, 0];
    clips = false;
  };
  const image = () => {
    const unit = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => applied(state.ctm, x, y));
    if (shows()) images.push({ box: shared(around(unit), state.clip), order });
  };

  const paints: Readonly<Record<string, (args: Args) => void>> = {
    save,
    restore,
    transform: (args) => transform(matrixOf(args)),
    clip: () => {
      clips = true;
    },
    eoClip: () => {
      clips = true;
    },
    constructPath: ([op, data]) => {
      const packed = Array.isArray(data) ? data[0] : null;
      path(context.names.get(Number(op)) ?? "", subpaths(list(packed), state.ctm));
    },
    paintFormXObjectBegin: ([matrix, box]) => {
      save();
      if (matrix) transform(matrixOf(matrix));
      if (box) clipToBox(box);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    beginAnnotation: ([, rect, matrix, own]) => {
      save();
      state = { ...initialState(context.view), clip: [0, 0, context.width, context.height] };
      if (rect) clipToBox(rect);
      transform(matrixOf(matrix));
      transform(matrixOf(own));
    },
    endAnnotation: restore,
    beginMarkedContent: () => layers.push(true),
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag !== "OC" || context.shows(layer)),
    endMarkedContent: () => layers.pop(),
    setLineWidth: ([width]) => {
      state.lineWidth = Number(width);
    },
    setGState: ([pairs]) => {
      for (const [key, value] of Array.isArray(pairs) ? (pairs as [string, unknown][]) : []) {
        if (key === "ca") state.fillAlpha = Number(value);
        if (key === "CA") state.strokeAlpha = Number(value);
        if (key === "BM") state.blends = value !== "source-over";
        if (key === "LW") state.lineWidth = Number(value);
        if (key === "Font" && Array.isArray(value)) setFont(value);
      }
    },
    setFillRGBColor: (args) => {
      state.fill = ink(args);
    },
    setStrokeRGBColor: (args) => {
      state.stroke = ink(args);
    },
    setFillColorN: () => {
      state.fill = pattern;
    },
    setStrokeColorN: () => {
      state.stroke = pattern;
    },
    setFillTransparent: () => {
      state.fill = pattern;
    },
    beginText: () => {
      state.textMatrix = identity;
      state.pen = state.line = [0, 0];
    },
    setFont: (args) => setFont(args),
    setCharSpacing: ([value]) => {
      state.charSpacing = Number(value);
    },
    setWordSpacing: ([value]) => {
      state.wordSpacing = Number(value);
    },
    setHScale: ([value]) => {
      state.stretch = Number(value) / 100;
    },
    setLeading: ([value]) => {
      state.leading = -Number(value);
    },
    setTextRise: ([value]) => {
      state.rise = Number(value);
    },
    setTextRenderingMode: ([value]) => {
      state.mode = Number(value);
    },
    setTextMatrix: ([matrix]) => {
      state.textMatrix = matrixOf(matrix);
      state.pen = state.line = [0, 0];
    },
    moveText: ([x, y]) => moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => moveLine(0, state.leading),
    showText: ([drawn]) => {
      const shown = shownText(state, drawn, order);
      if (shows()) glyphs.push(...shown);
    },
    paintImageXObject: image,
    paintInlineImageXObject: image,
    paintImageXObjectRepeat: image,
    paintImageMaskXObject: image,
  };

  function setFont([name, size]: Args): void {
    state.font = context.font(String(name));
    state.fontSize = Number(size);
  }

  for (const [i, fn] of operators.fnArray.entries()) {
    order = i;
    const args = operators.argsArray[i];
    paints[context.names.get(fn) ?? ""]?.(
      Array.isArray(args) || ArrayBuffer.isView(args) ? (args as Args) : [],
    );
  }
  return { width: context.width, height: context.height, glyphs, strokes, fills, images };
}

/** A pattern may leave anything of what lies below it to be seen. */
const pattern: Ink = { white: false, opaque: false };

function ink([colour]: Args): Ink {
  return { white: /^#f[a-f]f[a-f]f[a-f]$/i.test(String(colour)), opaque: true };
}

function list(given: unknown): number[] {
  if (given === null || typeof given !== "object") return [];
  return Array.from(given as ArrayLike<number>, Number);
}

/** The rectangles a fill paints. A rectangle cut out of another leaves a frame: its four sides. */
function filled(parts: readonly Subpath[], state: GraphicsState, order: number): Fill[] {
  const opaque = state.fill.opaque && state.fillAlpha > 0.95 && !state.blends;
  const boxes = parts.filter(isUpright).map((part) => around(part.points));
  const [outer, inner] = boxes;
  const sides =
    boxes.length === 2 &&
    parts.length === 2 &&
    outer !== undefined &&
    inner !== undefined &&
    within(inner, outer)
      ? frame(outer, inner)
      : boxes;
  if (state.fillAlpha === 0) return [];
  return sides.map((box) => ({ box, clip: state.clip, order, opaque, white: state.fill.white }));
}

function within(inner: Rectangle, outer: Rectangle): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

function frame([l, t, r, b]: Rectangle, inner: Rectangle): Rectangle[] {
  return [
    [l, t, r, inner[1]],
    [l, inner[3], r, b],
    [l, t, inner[0], b],
    [inner[2], t, r, b],
  ];
}

function stroked(parts: readonly Subpath[], state: GraphicsState, closes: boolean): Stroke[] {
  if (state.strokeAlpha === 0) return [];
  const [a, b, c, d] = state.ctm;
  const width = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  return parts
    .filter((part) => part.straight)
    .flatMap((part) => {
      const points =
        (closes || part.closed) && part.points[0] ? [...part.points, part.points[0]] : part.points;
      return points.slice(1).map((to, i) => ({
        from: points[i] ?? to,
        to,
        width,
        clip: state.clip,
        white: state.stroke.white,
      }));
    });
}
