/** The picture of a page in shades of grey, row by row from the top: 0 is black, 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The picture of pixels in red, green, blue and alpha (0 to 255 each), as a canvas holds them. */
export function greyPicture(width: number, height: number, pixels: ArrayLike<number>): Picture {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]];
    grey[i] = Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
  }
  return { width, height, grey };
}
