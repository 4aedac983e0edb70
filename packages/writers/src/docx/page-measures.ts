/** Millimetres in twentieths of a point. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4; GB/T 9704 leaves a text area of 156 × 225 mm on an upright page. */
export const paper = { width: mm(210), height: mm(297) };
export const upright = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) };
export const lying = { top: mm(20), left: mm(15), right: mm(15), bottom: mm(20) };

/** The width of the text on a page of either orientation. */
export function textWidth(landscape: boolean): number {
  return landscape ? paper.height - lying.left - lying.right : paper.width - upright.left - upright.right;
}
