import type { Box } from "../../../../src/formula";
import { parseAddress } from "../../../../src/formula";
import { damaged } from "../../package";
import { attribute, decoded, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";
import type { Cell, SheetContent } from "../content";
import { DATE_FORMAT, DATE_TIME_FORMAT, DAYS_TO_1904, serialOfIso } from "../dates";
import { GENERAL, newGrid } from "../grid";
import type { Pace } from "../pace";
import { asTyped, sharedFormulas } from "./formulas";
import type { FormulaTag } from "./formulas";
import { isDateFormat } from "../is-date-format";
import type { LookGatherer } from "./look/sheet-look";
import type { LayoutReader } from "./looks";
import { unescaped } from "./strings";

/** What the cells of every sheet share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
}

/** After so many cells the page may draw: about a tenth of a second. */
const CELLS_A_STEP = 30_000;
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** Who else is told what goes by. */
interface Gatherers {
  readonly layout: LayoutReader;
  readonly rows: LookGatherer;
}

/** The cells of one worksheet part. */
export async function worksheet(
  xml: string,
  name: string,
  isHidden: boolean,
  shared: Shared,
  { layout, rows }: Gatherers,
  pace?: Pace,
): Promise<SheetContent> {
  const grid = newGrid();
  const merged: Box[] = [];
  const formulas = sharedFormulas();
  const tag = newTag();
  const inner = newTag();
  let [row, column, cells] = [-1, -1, 0];
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) continue;
    if (tag.name === "row") {
      row = numberOf(attribute(xml, tag, "r"), row + 2) - 1;
      column = -1;
      layout.tag(xml, tag, row);
      rows.row(xml, tag, row);
    } else if (tag.name === "c") {
      cells += 1;
      if (pace && cells % CELLS_A_STEP === 0) await pace(tag.start / xml.length);
      const place = placeOf(attribute(xml, tag, "r"), row, column + 1);
      [row, column] = place;
      const style = Number(attribute(xml, tag, "s") ?? 0);
      if (tag.isEmpty) layout.cell(row, column, style, true);
      if (tag.isEmpty || row > LAST_ROW || column > LAST_COLUMN) continue;
      const format = shared.formats[style] ?? GENERAL;
      const type = attribute(xml, tag, "t") ?? "n";
      const isDynamic = attribute(xml, tag, "cm") !== null;
      const { value, text, formula } = contentOf(xml, tag, inner);
      // An empty text is a result: it has the type of one.
      if (formula && (value ?? "") === "" && text === "" && type !== "str") layout.withoutResult(row, column);
      if (formula?.kind === "array") layout.fills(formula.range, isDynamic);
      layout.cell(row, column, style, value === null && text === "" && !formula);
      const typed = formula && formulas(formula, row, column);
      const [cell, shown] = valueOf(type, value, text, format, shared);
      grid.put(row, column, cell, shown, typed ? asTyped(typed) : "");
      // The closing tag of the cell was the last that was walked.
      tag.end = inner.end;
    } else if (tag.name === "mergeCell") {
      const box = parseAddress(attribute(xml, tag, "ref") ?? "")?.box;
      if (box) merged.push(box);
    } else layout.tag(xml, tag, row);
  }
  return grid.content({ name, isHidden, merged });
}

interface Inside {
  /** What `<v>` holds, null where there is none. */
  readonly value: string | null;
  /** The text written in the cell itself. */
  readonly text: string;
  readonly formula: FormulaTag | null;
}

/** Walks the cell to its closing tag, where `tag` then is. */
function contentOf(xml: string, cell: Tag, tag: Tag): Inside {
  let [text, opened, kind, index, written, range] = ["", "", "", "", "", ""];
  let value: string | null = null;
  let [hasFormula, isSpoken] = [false, false];
  for (let from = cell.end; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) {
      if (tag.name === "c") break;
      const inside = opened === tag.name ? decoded(xml.slice(from, tag.start)) : "";
      if (tag.name === "v") value = inside;
      else if (tag.name === "t" && !isSpoken) text += inside;
      else if (tag.name === "f") written = inside;
      else if (tag.name === "rPh") isSpoken = false;
      opened = "";
      continue;
    }
    if (tag.name === "f") {
      hasFormula = true;
      kind = attribute(xml, tag, "t") ?? "";
      index = attribute(xml, tag, "si") ?? "";
      range = attribute(xml, tag, "ref") ?? "";
    } else if (tag.name === "rPh") isSpoken = !tag.isEmpty;
    opened = tag.isEmpty ? "" : tag.name;
  }
  return { value, text, formula: hasFormula ? { text: written, kind, index, range } : null };
}

/** The value of a cell and the format that it shows it by. */
function valueOf(
  type: string,
  value: string | null,
  text: string,
  format: string,
  shared: Shared,
): [Cell, string] {
  if (type === "inlineStr") return [unescaped(text), format];
  if (value === null) return [unescaped(text), format];
  if (type === "s") return [sharedText(value, shared), format];
  if (type === "str") return [unescaped(value), format];
  if (type === "b") return [value.trim() === "1" || value.trim() === "true", format];
  if (type === "e") return [value.trim(), format];
  if (type === "d") return isoDate(value, format);
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) return [value, format];
  return [shared.countsFrom1904 && isDateFormat(format) ? number + DAYS_TO_1904 : number, format];
}

function sharedText(place: string, { strings }: Shared): string {
  const text = strings[Number(place)];
  if (text === undefined) throw damaged(`no text ${place} among ${strings.length}`);
  return text;
}

function isoDate(value: string, format: string): [Cell, string] {
  const serial = serialOfIso(value);
  if (serial === null) return [value, format];
  if (format !== GENERAL) return [serial, format];
  return [serial, Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT];
}

/** The row and the column of "C5"; where the file leaves it out, the next one. */
function placeOf(reference: string | null, row: number, next: number): [number, number] {
  if (reference === null) return [Math.max(row, 0), next];
  let [at, column] = [0, 0];
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const number = Number(reference.slice(at));
  if (column === 0 || !Number.isInteger(number) || number < 1) return [Math.max(row, 0), next];
  return [number - 1, column - 1];
}

function numberOf(text: string | null, otherwise: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : otherwise;
}
