import { printedWidth } from "@mingce/core";

/** A picture as shapes on a sheet, its origin at the top left: what SVG and EMF alike are written from. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A filled rectangle with an outline, or a line of text on its base line; `end` is where a text set `end` ends. */
export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly outline: string;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: "start" | "end";
      readonly colour: string;
      readonly text: string;
    };

/** Room for a text in its own size, on the wide side: which font it is shown in, nobody knows. */
export function emWidth(text: string): number {
  return [...text].reduce((width, character) => width + Math.min(1, characterWidth(character) * 1.15), 0);
}

/** Usual width of one character in its own size: a Chinese character is one. */
export function characterWidth(character: string): number {
  if (printedWidth(character) === 2) return 1;
  return /[.,]/.test(character) ? 0.34 : 0.56;
}

/** A text in lines not wider than so many of its own size; a closing mark has the room of one more before it is broken off. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    const room = /[，。；：、）”》]/.test(character) ? width : width - 1;
    const fits = line === "" || emWidth(line + character) <= room;
    if (!fits) lines.push(line);
    line = fits ? line + character : character;
  }
  return line === "" ? lines : [...lines, line];
}
