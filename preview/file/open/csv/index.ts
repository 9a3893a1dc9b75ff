import Papa from "papaparse";
import { FileProblem } from "../../problem";
import type { BookContent } from "../content";
import { newGrid } from "../grid";
import type { Pace } from "../pace";
import { cellOf, habitsOf } from "./columns";
import { delimiterOf } from "./delimiter";
import { textOfBytes } from "./encoding";

/** After so many lines the page may draw. */
const ROWS_A_STEP = 5000;
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** A text of fields (.csv, .tsv) as a workbook of one sheet; null where the bytes are no text. */
export async function readCsv(bytes: Uint8Array, fileName: string, pace?: Pace): Promise<BookContent | null> {
  const text = textOfBytes(bytes)?.replace(/\r\n?/g, "\n");
  if (text === undefined) return null;
  const rows = fieldsOf(text);
  const habits = habitsOf(rows);
  if (rows.length > MOST_ROWS || habits.length > MOST_COLUMNS) {
    throw new FileProblem(
      "too-large",
      `The file has ${rows.length.toLocaleString("en-GB")} lines and ${habits.length.toLocaleString("en-GB")} columns; a sheet holds ${MOST_ROWS.toLocaleString("en-GB")} and ${MOST_COLUMNS.toLocaleString("en-GB")}. Divide it into several files.`,
    );
  }
  const grid = newGrid();
  for (const [row, fields] of rows.entries()) {
    if (pace && row % ROWS_A_STEP === 0) await pace((1 + row / rows.length) / 2);
    fields.forEach((field, column) => {
      const of = habits[column];
      if (field === "" || !of) return;
      const [value, format] = cellOf(field, of);
      grid.put(row, column, value, format, "");
    });
  }
  return {
    fileName,
    sheets: [grid.content({ name: sheetName(fileName), isHidden: false, merged: [] })],
    declared: [],
  };
}

/** The fields of each line. A first line "sep=;" says what comes between them. */
function fieldsOf(text: string): readonly (readonly string[])[] {
  const declared = /^"?sep=(.)"?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? delimiterOf(body),
    newline: "\n",
  });
  const unclosed = errors.find(({ code }) => code === "MissingQuotes");
  if (unclosed) {
    throw new FileProblem(
      "damaged",
      `A quotation mark is opened in line ${lineOf(data, unclosed.row ?? 0, declared ? 1 : 0)} and never closed, so that the rest of the file reads as one text. Close it or take it out, and open the file again.`,
    );
  }
  return data;
}

/** The line of the file where a record begins: records may hold line breaks. */
function lineOf(rows: readonly (readonly string[])[], record: number, above: number): number {
  const breaks = rows
    .slice(0, record)
    .flat()
    .reduce((count, field) => count + field.split("\n").length - 1, 0);
  return above + record + breaks + 1;
}

/** A sheet is called by its file, as Excel calls it: without the ending, without what no sheet's name may hold. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .trim();
  return name.slice(0, 31) || "Sheet1";
}
