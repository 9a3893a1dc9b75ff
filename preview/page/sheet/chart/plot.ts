/** Where the points of a chart are drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The accents of the Office theme, in the order in which series take them. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

export function colourAt(own: string | null, at: number): string {
  return own ?? COLOURS[at % COLOURS.length]!;
}
