/**
 * How a cell looks, apart from its number format. What is not given is as in a cell that nothing was done to: the workbook's own font,
 * its size and its colour, no fill. Colours are six digits, "1F4E79".
 */
export interface Look {
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly isStruckOut?: true;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wraps?: true;
  /** Steps. */
  readonly indent?: number;
  /** The colours of the lines around it. */
  readonly above?: string;
  readonly below?: string;
  readonly left?: string;
  readonly right?: string;
}

export const PLAIN: Look = {};

export function isPlain(look: Look): boolean {
  return Object.keys(look).length === 0;
}
