import { intersection, shifted, without } from "../../address";
import type { CellShift } from "../../address";
import type { Box, CellStyle } from "../../engine";

/** A style by its name. What it leaves out is as in "Normal". */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly look: CellStyle;
  /** null where the style says nothing of it. */
  readonly numberFormat: string | null;
}

/** Cells that were given a style; all others have "Normal". */
export interface StyledCells {
  readonly box: Box;
  readonly style: string;
}

export const NORMAL = "Normal";

const plain = (name: string, look: CellStyle, numberFormat: string | null = null): NamedStyle => ({
  name,
  builtIn: true,
  look,
  numberFormat,
});
const thin = (colour: string): CellStyle => ({
  borderTop: colour,
  borderBottom: colour,
  borderLeft: colour,
  borderRight: colour,
});
const heading = (fontSize: number, look: CellStyle): CellStyle => ({
  bold: true,
  colour: "#44546A",
  fontSize,
  ...look,
});

/** Those of Excel's that finance teams use, with the looks of the Office theme. */
export const BUILT_IN_STYLES: readonly NamedStyle[] = [
  plain(NORMAL, {}, "General"),
  plain("Bad", { colour: "#9C0006", fill: "#FFC7CE" }),
  plain("Good", { colour: "#006100", fill: "#C6EFCE" }),
  plain("Neutral", { colour: "#9C5700", fill: "#FFEB9C" }),
  plain("Calculation", { bold: true, colour: "#FA7D00", fill: "#F2F2F2", ...thin("#7F7F7F") }),
  plain("Check Cell", { bold: true, colour: "#FFFFFF", fill: "#A5A5A5", ...thin("#3F3F3F") }),
  plain("Explanatory Text", { italic: true, colour: "#7F7F7F" }),
  plain("Input", { colour: "#3F3F76", fill: "#FFCC99", ...thin("#7F7F7F") }),
  plain("Linked Cell", { colour: "#FA7D00", borderBottom: "#FF8001" }),
  plain("Note", { fill: "#FFFFCC", ...thin("#B2B2B2") }),
  plain("Output", { bold: true, colour: "#3F3F3F", fill: "#F2F2F2", ...thin("#3F3F3F") }),
  plain("Warning Text", { colour: "#FF0000" }),
  plain("Heading 1", heading(15, { borderBottom: "#4472C4" })),
  plain("Heading 2", heading(13, { borderBottom: "#A2B8E1" })),
  plain("Heading 3", heading(11, { borderBottom: "#8EA9DB" })),
  plain("Heading 4", heading(11, {})),
  plain("Title", { colour: "#44546A", font: "Calibri Light", fontSize: 18 }),
  plain("Total", { bold: true, borderTop: "#4472C4", borderBottom: "#4472C4" }),
  plain("Comma", {}, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'),
  plain("Comma [0]", {}, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'),
  plain("Currency", {}, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-'),
  plain("Currency [0]", {}, '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-'),
  plain("Percent", {}, "0%"),
  plain("Hyperlink", { colour: "#0563C1", underline: true }),
];

/** The styles of some cells, each named once; "Normal" where any has none. */
export function stylesIn(styled: readonly StyledCells[], box: Box): readonly string[] {
  const found = new Set<string>();
  let bare: readonly Box[] = [box];
  for (const one of styled) {
    if (!intersection(one.box, box)) continue;
    found.add(one.style);
    bare = bare.flatMap((part) => without(part, one.box));
  }
  if (bare.length > 0) found.add(NORMAL);
  return [...found];
}

export function restyled(styled: readonly StyledCells[], box: Box, style: string): readonly StyledCells[] {
  const others = styled.flatMap((one) => without(one.box, box).map((part) => ({ ...one, box: part })));
  return style === NORMAL ? others : [...others, { box, style }];
}

export function shiftedStyles(styled: readonly StyledCells[], shift: CellShift): readonly StyledCells[] {
  return styled.flatMap((one) => {
    const box = shifted(one.box, shift);
    return box ? [{ ...one, box }] : [];
  });
}
