/** How the values of a bar are filled, in the order of the legend. */
export interface Fill {
  readonly fill: string;
  readonly outline: string;
}

/**
 * Blue and orange of the palette of Okabe and Ito, told apart by every kind of colour vision; in grey one is dark, the
 * other light within a dark outline. Both outlines stand out from white by more than 3 : 1.
 */
export const fills: readonly [Fill, Fill] = [
  { fill: "#0072b2", outline: "#004c77" },
  { fill: "#f5c35b", outline: "#7a5000" },
];

/** Texts, and the line bars begin at. */
export const ink = "#1a1a1a";
