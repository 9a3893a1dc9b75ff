import type { CellStyle } from "../host";

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

/** A look of a file as the engine is told it. */
export function styleOf(look: Look): CellStyle {
  return {
    ...(look.isBold ? { bold: true } : {}),
    ...(look.isItalic ? { italic: true } : {}),
    ...(look.isUnderlined ? { underline: true } : {}),
    ...(look.isStruckOut ? { strikethrough: true } : {}),
    ...(look.font === undefined ? {} : { font: look.font }),
    ...(look.size === undefined ? {} : { fontSize: look.size }),
    ...(look.colour === undefined ? {} : { colour: `#${look.colour}` }),
    ...(look.fill === undefined ? {} : { fill: `#${look.fill}` }),
    ...(look.align === undefined ? {} : { align: look.align }),
    ...(look.vertical === undefined ? {} : { verticalAlign: look.vertical }),
    ...(look.wraps ? { wrap: true } : {}),
    ...(look.indent === undefined ? {} : { indent: look.indent }),
    ...(look.above === undefined ? {} : { borderTop: `#${look.above}` }),
    ...(look.below === undefined ? {} : { borderBottom: `#${look.below}` }),
    ...(look.left === undefined ? {} : { borderLeft: `#${look.left}` }),
    ...(look.right === undefined ? {} : { borderRight: `#${look.right}` }),
  };
}

/** What the engine shows of a cell, as a file holds it. */
export function lookOf(style: CellStyle): Look {
  const colours = {
    colour: style.colour,
    fill: style.fill,
    above: style.borderTop,
    below: style.borderBottom,
    left: style.borderLeft,
    right: style.borderRight,
  };
  return {
    ...(style.bold ? { isBold: true } : {}),
    ...(style.italic ? { isItalic: true } : {}),
    ...(style.underline ? { isUnderlined: true } : {}),
    ...(style.strikethrough ? { isStruckOut: true } : {}),
    ...(style.font ? { font: style.font } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...Object.fromEntries(
      Object.entries(colours).flatMap(([key, colour]) => {
        const digits = sixDigits(colour);
        return digits === null ? [] : [[key, digits]];
      }),
    ),
    ...(style.align ? { align: style.align } : {}),
    ...(style.verticalAlign ? { vertical: style.verticalAlign } : {}),
    ...(style.wrap ? { wraps: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
}

export function sameLook(one: Look, other: Look): boolean {
  const [ones, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
  return ones.length === Object.keys(other).length && ones.every(([key, value]) => others[key] === value);
}

/** "1F4E79" of "#1f4e79" and of "rgb(31,78,121)". */
export function sixDigits(colour: string | null | undefined): string | null {
  const hex = /^#?([0-9A-F]{6})$/i.exec(colour ?? "")?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour ?? "")?.slice(1);
  return parts
    ? parts
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()
    : null;
}
