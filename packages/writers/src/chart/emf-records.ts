/** Types of the records used. Source: [MS-EMF] 2.1.1. */
const type = {
  header: 1,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  eof: 14,
  mapMode: 17,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  rectangle: 43,
  createFont: 82,
  text: 84,
} as const;

const anisotropic = 8;
const transparent = 1;
const baseline = 24;
const advanced = 2;
const gb2312Charset = 134;
const headerSize = 108;

/** Objects of the metafile: one of each kind lives at a time. */
const handle = { brush: 1, pen: 2, font: 3 } as const;

/** The records of a metafile as they are appended; little-endian words of four bytes. */
export class EmfRecords {
  readonly #bytes: number[] = [];
  readonly #selected = new Map<number, string>();
  #count = 1;
  #extent = { width: 0, height: 0 };

  /** Sets the extent all later coordinates lie in. */
  begin(width: number, height: number): void {
    this.#extent = { width: Math.round(width), height: Math.round(height) };
    this.#record(type.mapMode, [anisotropic]);
    this.#record(type.windowOrigin, [0, 0]);
    this.#record(type.windowExtent, [this.#extent.width, this.#extent.height]);
    this.#record(type.viewportOrigin, [0, 0]);
    this.#record(type.viewportExtent, [this.#extent.width, this.#extent.height]);
    this.#record(type.backgroundMode, [transparent]);
    this.#record(type.textAlign, [baseline]);
  }

  /** What later rectangles are filled with: "#rrggbb". */
  brush(colour: string): void {
    this.#select(handle.brush, colour, type.createBrush, [0, colourWord(colour), 0]);
  }

  /** What later rectangles are outlined with. */
  pen(colour: string, width: number): void {
    this.#select(handle.pen, `${colour} ${width}`, type.createPen, [
      0,
      Math.round(width),
      0,
      colourWord(colour),
    ]);
  }

  /** The font of later texts; its height is that of a letter's square. */
  font(name: string, height: number): void {
    this.#select(handle.font, `${name} ${height}`, type.createFont, fontWords(name, height));
  }

  textColour(colour: string): void {
    this.#record(type.textColour, [colourWord(colour)]);
  }

  rectangle(left: number, top: number, right: number, bottom: number): void {
    this.#record(type.rectangle, [left, top, right, bottom].map(Math.round));
  }

  /** A text that begins at a point of its base line; every character takes the width given. */
  text(x: number, y: number, text: string, advances: readonly number[]): void {
    const string = textWords(text);
    const offset = 76;
    const reference = [Math.round(x), Math.round(y), text.length, offset, 0];
    const clip = [0, 0, -1, -1];
    this.#record(type.text, [
      ...[...clip, advanced, 0, 0],
      ...[...reference, ...clip, offset + 4 * string.length],
      ...string,
      ...advances.map(Math.round),
    ]);
  }

  /** The whole file; `size` in points is how large it is shown where nobody says otherwise. */
  end(size: { readonly width: number; readonly height: number }): Uint8Array {
    this.#record(type.eof, [0, 16, 20]);
    const { width, height } = this.#extent;
    const hundredths = (points: number): number => Math.round((points * 2540) / 72);
    const frame = [0, 0, hundredths(size.width), hundredths(size.height)];
    // The device is the picture itself: as many dots as it has units, as large as its frame.
    const millimetres = [frame[2] ?? 0, frame[3] ?? 0].map((h) => Math.max(1, Math.round(h / 100)));
    const header = words([
      ...[type.header, headerSize, 0, 0, width, height, ...frame],
      ...[0x464d4520, 0x10000, headerSize + this.#bytes.length, this.#count, handleCount],
      ...[0, 0, 0, width, height, ...millimetres],
      ...[0, 0, 0, ...[frame[2] ?? 0, frame[3] ?? 0].map((h) => h * 10)],
    ]);
    return Uint8Array.from([...header, ...this.#bytes]);
  }

  #select(object: number, key: string, create: number, content: readonly number[]): void {
    if (this.#selected.get(object) === key) return;
    if (this.#selected.has(object)) this.#record(type.deleteObject, [object]);
    this.#selected.set(object, key);
    this.#record(create, [object, ...content]);
    this.#record(type.selectObject, [object]);
  }

  #record(kind: number, content: readonly number[]): void {
    this.#count++;
    this.#bytes.push(...words([kind, 8 + 4 * content.length, ...content]));
  }
}

/** Handles 0 to 3, the first of them the file's own, and no reserved word above. */
const handleCount = 4;

function words(values: readonly number[]): number[] {
  return values.flatMap((value) => [
    value & 255,
    (value >> 8) & 255,
    (value >> 16) & 255,
    (value >> 24) & 255,
  ]);
}

/** 0x00bbggrr */
function colourWord(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** UTF-16 in words, the last filled with zero. */
function textWords(text: string): readonly number[] {
  return Array.from(
    { length: Math.ceil(text.length / 2) },
    (_, i) => text.charCodeAt(2 * i) | ((2 * i + 1 < text.length ? text.charCodeAt(2 * i + 1) : 0) << 16),
  );
}

/** LogFontPanose: 320 bytes, of which the first 92 say what is asked for. */
function fontWords(name: string, height: number): readonly number[] {
  const face = textWords(name);
  const logFont = [-Math.round(height), 0, 0, 0, 400, gb2312Charset << 24, 0, ...face];
  return [...logFont, ...Array.from({ length: 80 - logFont.length }, () => 0)];
}
