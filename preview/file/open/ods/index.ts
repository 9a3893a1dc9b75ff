import type { Box } from "../../../../src/formula";
import type { Package } from "../../package";
import { damaged } from "../../package";
import { attribute, isWhole, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";
import type { Cell, DeclaredArea, SheetContent } from "../content";
import { DATE_FORMAT, DATE_TIME_FORMAT, serialOfIso } from "../dates";
import { namedArea } from "../declared";
import { namesOfRanges } from "../names";
import type { CellsAndNames, NamedRange } from "../names";
import { GENERAL, newGrid } from "../grid";
import { asExcelFormula, rangeOf } from "./formulas";
import { numberFormats } from "./formats";
import type { Formats } from "./formats";
import { paragraphs } from "./text";

/** A cell that is written once and repeated: wide, empty, formatted rows are a few words in the file and a million cells on the sheet. */
interface Written {
  readonly value: Cell;
  readonly format: string;
  readonly formula: string;
  readonly times: number;
  readonly rows: number;
  readonly columns: number;
}

const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];
/** What is repeated with something in it is a list, not a sheet full of one word. */
const MOST_REPEATED_CELLS = 5_000_000;

/** What gives cells a name, and the sheet in which that is said; null outside of all. */
interface NamingTag {
  readonly tag: Tag;
  readonly ofSheet: string | null;
}

/** The cells and names of an OpenDocument spreadsheet. */
export function readOds(parts: Package, fileName: string): CellsAndNames {
  const xml = parts.text("content.xml");
  if (xml === null || !isWhole(xml)) throw damaged("no whole content.xml");
  const formats = numberFormats([parts.text("styles.xml") ?? "", xml]);
  const sheets: SheetContent[] = [];
  const named: NamingTag[] = [];
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) continue;
    if (tag.name === "table") sheets.push(sheetFrom(xml, tag, formats, named));
    else if (isNamed(tag)) named.push({ tag: { ...tag }, ofSheet: null });
  }
  const ranges = named.flatMap((naming) => rangeNamed(xml, naming));
  const { declared, names } = namesOfRanges(ranges, sheets);
  const tables = named.flatMap((naming) => tableDeclared(xml, naming, sheets));
  return { content: { fileName, sheets, declared: [...declared, ...tables] }, names };
}

/** Reads a table up to its closing tag, where `tag` then is. */
function sheetFrom(xml: string, tag: Tag, formats: Formats, named: NamingTag[]): SheetContent {
  const name = attribute(xml, tag, "table:name") ?? "";
  const isHidden = formats.isHidden(attribute(xml, tag, "table:style-name"));
  const grid = newGrid();
  const merged: Box[] = [];
  const columnStyles: string[] = [];
  let [row, repeated, cells] = [0, 1, 0];
  let across: Written[] = [];
  const hasRows = !tag.isEmpty;
  for (let from = tag.end; hasRows && nextTag(xml, from, tag); from = tag.end) {
    if (tag.name === "table" && tag.closes) break;
    if (tag.name === "table-column" && !tag.closes) {
      const style = attribute(xml, tag, "table:default-cell-style-name") ?? "";
      const times = Math.min(
        timesOf(xml, tag, "table:number-columns-repeated"),
        LAST_COLUMN - columnStyles.length,
      );
      for (let time = 0; time < times; time += 1) columnStyles.push(style);
    } else if (tag.name === "table-row") {
      if (!tag.closes) {
        repeated = timesOf(xml, tag, "table:number-rows-repeated");
        across = [];
      }
      if (tag.closes || tag.isEmpty) {
        const holds = across.filter(({ value, formula }) => value !== "" || formula !== "");
        const times = holds.length === 0 ? 1 : Math.min(repeated, LAST_ROW - row);
        cells += times * holds.reduce((sum, cell) => sum + cell.times, 0);
        if (cells > MOST_REPEATED_CELLS) throw damaged(`${name} repeats too many cells`);
        for (let time = 0; time < times; time += 1) putRow(row + time, across);
        row += repeated;
      }
    } else if (!tag.closes && (tag.name === "table-cell" || tag.name === "covered-table-cell")) {
      const column = across.reduce((sum, cell) => sum + cell.times, 0);
      across.push(cellFrom(xml, tag, formats, columnStyles[column] ?? ""));
    } else if (tag.name === "shapes" && !tag.closes) {
      skip(xml, tag);
    } else if (isNamed(tag)) {
      named.push({ tag: { ...tag }, ofSheet: name });
    }
  }
  return grid.content({ name, isHidden, merged });

  function putRow(at: number, written: readonly Written[]): void {
    let column = 0;
    for (const cell of written) {
      if (cell.rows > 1 || cell.columns > 1)
        merged.push({ row: at, column, rows: cell.rows, columns: cell.columns });
      const times = cell.value === "" && cell.formula === "" ? 0 : Math.min(cell.times, LAST_COLUMN - column);
      for (let time = 0; time < times; time += 1)
        grid.put(at, column + time, cell.value, cell.format, cell.formula);
      column += cell.times;
    }
  }
}

/** Reads a cell up to its closing tag, where `tag` then is. */
function cellFrom(xml: string, tag: Tag, formats: Formats, columnStyle: string): Written {
  const of = (name: string) => attribute(xml, tag, name);
  const type = of("office:value-type") ?? of("calcext:value-type") ?? "";
  const times = timesOf(xml, tag, "table:number-columns-repeated");
  const [rows, columns] = [
    timesOf(xml, tag, "table:number-rows-spanned"),
    timesOf(xml, tag, "table:number-columns-spanned"),
  ];
  const formula = of("table:formula");
  const style = formats.of(of("table:style-name") ?? columnStyle);
  const [number, date, time, truth, said] = [
    of("office:value"),
    of("office:date-value"),
    of("office:time-value"),
    of("office:boolean-value"),
    of("office:string-value"),
  ];
  const covered = tag.name === "covered-table-cell";
  const text = tag.isEmpty ? "" : paragraphs(xml, tag);
  const [value, format] = covered ? ["", GENERAL] : valueOf();
  return {
    value,
    format,
    formula: formula === null || covered ? "" : asExcelFormula(formula),
    times,
    rows,
    columns,
  };

  function valueOf(): readonly [Cell, string] {
    // An error is a text to the file, or a 0 with the error as what is shown.
    if (/^(?:#[A-Z/0]+[!?]|#N\/A)$/.test(text) && formula !== null) return [text, style];
    if (type === "boolean") return [truth === "true", style];
    if (type === "date" && date !== null) {
      const serial = serialOfIso(date);
      if (serial === null) return [text, style];
      return [serial, style !== GENERAL ? style : Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT];
    }
    if (type === "time" && time !== null)
      return [daysOf(time) ?? text, style === GENERAL ? "[h]:mm:ss" : style];
    if (number !== null && number !== "") {
      const bare = style === GENERAL && type === "percentage" ? "0.00%" : style;
      return [Number(number), bare];
    }
    return [said ?? text, style];
  }
}

/** A name of the book or of one sheet, and a range with headings, which is what a table of Excel becomes. */
function isNamed(tag: Tag): boolean {
  return !tag.closes && (tag.name === "named-range" || tag.name === "database-range");
}

function rangeNamed(xml: string, { tag, ofSheet }: NamingTag): NamedRange[] {
  if (tag.name !== "named-range") return [];
  const name = attribute(xml, tag, "table:name") ?? "";
  const range = rangeOf(attribute(xml, tag, "table:cell-range-address") ?? "");
  return isOfUser(name) && range ? [{ name, range, ofSheet }] : [];
}

function tableDeclared(xml: string, { tag }: NamingTag, sheets: readonly SheetContent[]): DeclaredArea[] {
  if (tag.name !== "database-range") return [];
  const name = attribute(xml, tag, "table:name") ?? "";
  if (!isOfUser(name)) return [];
  const hasHeadings = attribute(xml, tag, "table:contains-header") !== "false";
  const range = rangeOf(attribute(xml, tag, "table:target-range-address") ?? "");
  return namedArea(name, range, sheets).map((area) => ({ ...area, kind: "table", hasHeadings }));
}

function isOfUser(name: string): boolean {
  return name !== "" && !name.startsWith("__Anonymous") && !name.startsWith("_xlnm.");
}

/** "PT12H30M00S" in days. */
function daysOf(text: string): number | null {
  const match = /^(-?)PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4])];
  return ((match[1] === "-" ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds)) / 86_400;
}

function timesOf(xml: string, tag: Tag, name: string): number {
  const times = Number(attribute(xml, tag, name) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, LAST_ROW) : 1;
}

/** Passes over an element and what is in it. */
function skip(xml: string, tag: Tag): void {
  const name = tag.name;
  if (tag.isEmpty) return;
  for (let from = tag.end; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes && tag.name === name) return;
  }
}
