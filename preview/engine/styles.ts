import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../host/engine";

const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;
const THIN = 1;
/** Univer indents by padding in pixels; a step of Excel's is about nine. */
const PIXELS_AN_INDENT = 9;

/** A change of style; null takes a property away. */
export type StylePatch = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** A change of style in Univer's terms; null takes a property away. */
export function toUniverStyle(style: CellStyle): StylePatch {
  const patch: StylePatch = {};
  if (style.bold !== undefined) patch.bl = style.bold ? 1 : null;
  if (style.italic !== undefined) patch.it = style.italic ? 1 : null;
  if (style.underline !== undefined) patch.ul = style.underline ? { s: 1 } : null;
  if (style.strikethrough !== undefined) patch.st = style.strikethrough ? { s: 1 } : null;
  if (style.colour !== undefined) patch.cl = style.colour === null ? null : { rgb: style.colour };
  if (style.fill !== undefined) patch.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.font !== undefined) patch.ff = style.font;
  if (style.fontSize !== undefined) patch.fs = style.fontSize;
  if (style.align !== undefined) patch.ht = style.align === null ? null : ALIGN[style.align];
  if (style.verticalAlign !== undefined) {
    patch.vt = style.verticalAlign === null ? null : VERTICAL[style.verticalAlign];
  }
  if (style.wrap !== undefined) patch.tb = style.wrap ? WRAP : null;
  if (style.indent !== undefined) {
    patch.pd = style.indent === 0 ? null : { l: style.indent * PIXELS_AN_INDENT };
  }
  const borders = bordersOf(style);
  if (Object.keys(borders).length > 0) patch.bd = borders;
  return patch;
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  return {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(style.cl?.rgb ? { colour: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.ht ? { align: nameOf(ALIGN, style.ht) } : {}),
    ...(style.vt ? { verticalAlign: nameOf(VERTICAL, style.vt) } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
    ...(style.pd?.l ? { indent: Math.round(style.pd.l / PIXELS_AN_INDENT) } : {}),
    ...(style.bd?.t ? { borderTop: style.bd.t.cl.rgb ?? null } : {}),
    ...(style.bd?.b ? { borderBottom: style.bd.b.cl.rgb ?? null } : {}),
    ...(style.bd?.l ? { borderLeft: style.bd.l.cl.rgb ?? null } : {}),
    ...(style.bd?.r ? { borderRight: style.bd.r.cl.rgb ?? null } : {}),
  };
}

function bordersOf(style: CellStyle): NonNullable<IStyleData["bd"]> {
  const side = (colour: string | null) => (colour === null ? null : { s: THIN, cl: { rgb: colour } });
  return {
    ...(style.borderTop !== undefined ? { t: side(style.borderTop) } : {}),
    ...(style.borderBottom !== undefined ? { b: side(style.borderBottom) } : {}),
    ...(style.borderLeft !== undefined ? { l: side(style.borderLeft) } : {}),
    ...(style.borderRight !== undefined ? { r: side(style.borderRight) } : {}),
  };
}

function nameOf<Names extends Record<string, number>>(names: Names, number: number): keyof Names | null {
  return Object.keys(names).find((name) => names[name] === number) ?? null;
}
