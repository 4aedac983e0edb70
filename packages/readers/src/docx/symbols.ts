/** Signs of the fonts of symbols that mean something in a disclosure, by font and code. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    44: "，",
    61: "=",
    163: "≤",
    176: "°",
    177: "±",
    179: "≥",
    180: "×",
    183: "·",
    184: "÷",
    185: "≠",
    187: "≈",
    165: "∞",
  },
  wingdings: {
    108: "●",
    110: "■",
    111: "□",
    113: "□",
    168: "□",
    251: "☒",
    252: "√",
    253: "☒",
    254: "☑",
  },
  "wingdings 2": { 80: "√", 81: "☒", 82: "☑", 83: "☒", 84: "☒", 163: "□" },
};

/**
 * A sign of a font of symbols as the character people see; "" where it is an ornament.
 * Shape: code as the document has it, in the private area (F0xx) or below 256.
 */
export function symbolOf(font: string, code: number): string {
  const own = symbols[font.toLowerCase()];
  if (own !== undefined)
    return own[code & 0xff] ?? (isLetter(font, code & 0xff) ? String.fromCharCode(code & 0xff) : "");
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : "";
}

/** In the font Symbol digits and marks stand where they stand in ASCII; Wingdings has pictures there. */
function isLetter(font: string, code: number): boolean {
  return font.toLowerCase() === "symbol" && code >= 0x20 && code <= 0x3f;
}

/** A text with the signs of the private area replaced that its font of symbols would print. */
export function withSymbols(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0)));
}
