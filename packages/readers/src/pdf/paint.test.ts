import { expect, it } from "vitest";
import type { Font } from "./graphics-state.ts";
import { paint } from "./paint.ts";

const font: Font = { scale: 0.001, vertical: false, verticalMetrics: [-1000, 500, 880] };
const drawn = (text: string) => [...text].map((unicode) => ({ unicode, width: 1000 }));
const rectangle = (x: number, y: number, x2: number, y2: number) => [
  0,
  x,
  y,
  1,
  x2,
  y,
  1,
  x2,
  y2,
  1,
  x,
  y2,
  4,
];

/** Paints operators given by name on a page of 600 × 800 points, whose own y runs upwards. */
function painted(...operators: readonly (readonly [string, ...unknown[]])[]) {
  const names = ["fill", "stroke", "endPath", "eoFill", ...operators.map(([name]) => name)];
  const codeOf = (name: string) => names.indexOf(name);
  const code = (arg: unknown) => (typeof arg === "string" && names.includes(arg) ? codeOf(arg) : arg);
  return paint(
    {
      fnArray: operators.map(([name]) => codeOf(name)),
      argsArray: operators.map(([, ...args]) => args.map(code)),
    },
    {
      names: new Map(names.map((name) => [codeOf(name), name])),
      width: 600,
      height: 800,
      view: [1, 0, 0, -1, 0, 800],
      font: () => font,
      shows: (layer) => layer !== "hidden",
    },
  );
}
const shown = (text: string) =>
  [
    ["beginText"],
    ["setFont", "f", 10],
    ["setTextMatrix", [1, 0, 0, 1, 100, 700]],
    ["showText", drawn(text)],
    ["endText"],
  ] as const;

it("a text stands where its matrix and the transforms around it put it, y from the top of the page", () => {
  const { glyphs } = painted(["save"], ["transform", 2, 0, 0, 2, 10, 0], ...shown("预算"), ["restore"]);
  expect(glyphs.map(({ text, x, y, width, size, angle }) => [text, x, y, width, size, angle])).toEqual([
    ["预", 210, -600, 20, 20, 0],
    ["算", 230, -600, 20, 20, 0],
  ]);
});

it("the pen goes on by widths, spacings and moves", () => {
  const { glyphs } = painted(
    ["beginText"],
    ["setFont", "f", 10],
    ["setCharSpacing", 1],
    ["setTextMatrix", [1, 0, 0, 1, 100, 700]],
    ["showText", [...drawn("预"), -500, ...drawn("算")]],
    ["setLeadingMoveText", 0, -20],
    ["showText", drawn("支")],
    ["nextLine"],
    ["showText", drawn("出")],
  );
  expect(glyphs.map(({ x, y }) => [x, y])).toEqual([
    [100, 100],
    [116, 100],
    [100, 120],
    [100, 140],
  ]);
});

it("a clip holds until the state is restored", () => {
  const { glyphs } = painted(
    ["save"],
    ["clip"],
    ["constructPath", "endPath", [rectangle(50, 690, 150, 720)]],
    ...shown("内"),
    ["restore"],
    ...shown("外"),
  );
  expect(glyphs.map((g) => g.clip)).toEqual([
    [50, 80, 150, 110],
    [0, 0, 600, 800],
  ]);
});

it("text in rendering mode 3 and fully transparent text have no ink", () => {
  expect(painted(["setTextRenderingMode", 3], ...shown("隐")).glyphs[0]?.inked).toBe(false);
  expect(painted(["setGState", [["ca", 0]]], ...shown("隐")).glyphs[0]?.inked).toBe(false);
  expect(painted(...shown("显")).glyphs[0]?.inked).toBe(true);
});

it("a layer that is switched off paints nothing, but moves the pen", () => {
  const hidden = painted(
    ["beginMarkedContentProps", "OC", "hidden"],
    ...shown("隐"),
    ["endMarkedContent"],
    ...shown("显"),
  );
  expect(hidden.glyphs.map((g) => g.text)).toEqual(["显"]);
});

it("a rectangle cut out of another is a frame of four sides", () => {
  const path = [...rectangle(10, 10, 110, 60), ...rectangle(11, 11, 109, 59)];
  const { fills } = painted(["constructPath", "eoFill", [path]]);
  expect(fills.map((f) => f.box)).toEqual([
    [10, 740, 110, 741],
    [10, 789, 110, 790],
    [10, 740, 11, 790],
    [109, 740, 110, 790],
  ]);
});

it("a stroked rectangle is four lines, and a form is seen through its matrix and cut by its box", () => {
  const { strokes } = painted(
    ["paintFormXObjectBegin", [1, 0, 0, 1, 100, 0], [0, 0, 50, 50]],
    ["setLineWidth", 2],
    ["constructPath", "stroke", [rectangle(10, 10, 40, 40)]],
    ["paintFormXObjectEnd"],
    ["constructPath", "stroke", [[0, 0, 0, 1, 30, 0]]],
  );
  expect(strokes).toHaveLength(5);
  expect(strokes[0]).toEqual({
    from: [110, 790],
    to: [140, 790],
    width: 2,
    clip: [100, 750, 150, 800],
    white: false,
  });
  expect(strokes[4]).toMatchObject({ from: [0, 800], to: [30, 800], clip: [0, 0, 600, 800] });
});

it("a translucent or blended fill hides nothing", () => {
  const area = ["constructPath", "fill", [rectangle(0, 0, 100, 100)]] as const;
  expect(painted(area).fills[0]?.opaque).toBe(true);
  expect(painted(["setGState", [["ca", 0.5]]], area).fills[0]?.opaque).toBe(false);
  expect(painted(["setGState", [["BM", "multiply"]]], area).fills[0]?.opaque).toBe(false);
});
