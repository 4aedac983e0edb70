import type { Rectangle } from "../pdf/rectangle.ts";
import type { Picture } from "./picture.ts";

/** A word as a recogniser saw it; its box in pixels of the picture. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: Rectangle;
  /** How sure the recogniser is, 0 to 1. */
  readonly confidence: number;
}

/** Reads the words of pictures; to be closed. Reading rejects where the recogniser itself fails. */
export interface Recogniser {
  recognise(picture: Picture): Promise<readonly RecognisedWord[]>;
  close(): Promise<void>;
}

/** Opens a recogniser; null where none is installed. */
export type OpenRecogniser = () => Promise<Recogniser | null>;
