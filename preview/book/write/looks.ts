import type { Look } from "../../file";
import type { StyleKind } from "../../../src/sheets";

const BLUE = "1F3864";
const HEADING: Look = { isBold: true, colour: "FFFFFF", fill: BLUE, wraps: true };

/** How each kind of cell looks in the file. */
export const LOOKS: Readonly<Record<StyleKind, Look>> = {
  title: { isBold: true, size: 16, colour: BLUE },
  note: { isItalic: true, colour: "595959" },
  warning: { isBold: true, colour: "C00000" },
  section: { isBold: true, size: 12, colour: BLUE },
  heading: HEADING,
  figureHeading: { ...HEADING, align: "right" },
  unitHeading: { ...HEADING, align: "left" },
  label: { align: "left", wraps: true },
  figure: { align: "right" },
  total: { isBold: true, fill: "F2F2F2" },
  input: { colour: "0000FF", fill: "FFF9E5" },
  check: { isBold: true, align: "right" },
  unit: { colour: "404040", align: "left" },
  meaning: { colour: "404040", wraps: true },
  sentence: {},
};
