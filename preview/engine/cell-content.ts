import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../host/engine";
import type { Translated } from "../host/structured";
import { ENTERED } from "./entered";
import { FILED_FORMULA } from "./filed-sheet";
import type { StylePatch } from "./styles";
import { readTyped } from "./typed-input";

/** A change of one cell, in Univer's terms; null takes a property away. */
export type CellPatch = { [Key in Exclude<keyof ICellData, "s">]?: ICellData[Key] | null } & {
  readonly s?: StylePatch | null;
};

/** Univer's kinds of cell values. */
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;
const TEXT_FORMAT = "@";

/** What typing this puts into a cell. */
export function inputPatch(
  typed: CellValue,
  format: string | undefined,
  translateFormula: (formula: string) => Translated | null,
): CellPatch {
  const cleared: CellPatch = { p: null, si: null, f: null, custom: null };
  if (typed === "") return { ...cleared, v: null, t: null };
  if (typeof typed === "number") return { ...cleared, v: typed, t: TYPE.number };
  if (typeof typed === "boolean") return { ...cleared, v: typed ? 1 : 0, t: TYPE.boolean };
  if (format === TEXT_FORMAT) return { ...cleared, v: typed, t: TYPE.forcedText };
  if (typed.startsWith("=") && typed.length > 1) {
    const translated = translateFormula(typed);
    const custom = translated ? { custom: { [ENTERED]: translated } } : {};
    return { ...cleared, v: null, t: null, f: translated?.plain ?? typed, ...custom };
  }
  const read = readTyped(typed);
  const style =
    read.format && (format ?? "General") === "General" ? { s: { n: { pattern: read.format } } } : {};
  const value = typeof read.value === "string" ? { v: read.value, t: textType(read.value) } : null;
  return {
    ...(value ? { ...cleared, ...value } : inputPatch(read.value, format, translateFormula)),
    ...style,
  };
}

/** Texts that look like numbers are marked, so that they stay texts. */
function textType(text: string): number {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? TYPE.forcedText : TYPE.text;
}

/** The formula that a file has in a cell, which shows the file's value. */
export function filedFormula(cell: ICellData | undefined): string | null {
  const filed: unknown = cell?.custom?.[FILED_FORMULA];
  return typeof filed === "string" ? filed : null;
}

/** What a cell shows. */
export function cellValue(cell: ICellData | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  return cell?.t === TYPE.boolean ? Boolean(Number(value)) : value;
}

/** Whether there is anything in a cell beside its look. */
export function holdsValue(cell: ICellData): boolean {
  return Boolean(cell.f || cell.si || cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}
