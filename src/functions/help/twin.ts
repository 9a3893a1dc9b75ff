import { address } from "../../formula";
import type { Evidence, FunctionEntry, WithoutTwin } from "../define";
import { layOut } from "../twins";
import type { NativeTwin, PlacedCell } from "../twins";
import { paragraph } from "./document";
import type { Block, TableCell } from "./document";
import { answer } from "./example";
import { prose, sentence } from "./prose";
import { setOut, sheetPart, shownCell } from "./worksheet";

/** A table with more rows than these is shown when it is asked for. */
const MOST_ROWS_SHOWN = 12;

/**
 * The function in ordinary Excel: the formulas that give the first example's figures without the add-in, where the example has them;
 * or why there are none. Throws where nothing says why.
 */
export function twinBlocks(entry: FunctionEntry, { twin, withoutTwin }: Evidence): Block[] {
  if (!twin && !withoutTwin) {
    throw new Error(`${entry.id} has no native twin, and its evidence does not say why (withoutTwin).`);
  }
  return [...(twin ? formulas(entry, twin) : []), ...(withoutTwin ? [reasonFor(entry, withoutTwin)] : [])];
}

function reasonFor({ id }: FunctionEntry, { label, reason }: WithoutTwin): Block {
  return paragraph(
    ...(label === undefined ? ["No formula gives it. "] : ["No formula gives ", { code: label }, ". "]),
    ...prose(reason, id),
  );
}

function formulas(entry: FunctionEntry, twin: NativeTwin): Block[] {
  const { args } = entry.examples[0];
  const value = answer(entry, args);
  const { result, given } = setOut(entry, args, value);
  const below = { sheet: "", row: result.row + result.rows + 1, column: 0 };
  const laidOut = layOut(twin, given, result, below);
  return [
    paragraph(...sentence(`In words: ${twin.inWords}`, entry.id)),
    paragraph(
      "Formulas that every Excel knows, over the cells of example 1, give the same figures where the add-in is not installed. " +
        `Type each into its cell${laidOut.tables.length > 0 ? ", and the tables below into theirs" : ""}. Two other spreadsheet programs, ` +
        "IronCalc and LibreOffice, work them out in the tests, and agree with the function.",
    ),
    {
      kind: "table",
      headings: ["Cell", "Formula", "Gives"],
      rows: laidOut.result.map(({ row, column, content }): TableCell[] => [
        [addressOf(row, column)],
        written(content),
        shownCell(value[row - result.row]?.[column - result.column]),
      ]),
    },
    ...tablesOf(laidOut.tables).flatMap(tableBlocks),
  ];
}

/** A table's title and source as text with the cells they are in, since they are far wider than its columns; then its cells. */
function tableBlocks(cells: readonly PlacedCell[]): Block[] {
  const top = cells.findIndex(({ row, column, content }, index) => {
    const isAlone = cells[index + 1]?.row !== row && cells[index - 1]?.row !== row;
    const isTitle = index === 0 || (index === 1 && String(content).startsWith("Source: "));
    return !(isTitle && isAlone && column === cells[0]?.column);
  });
  const body = cells.slice(top);
  const rows = new Set(body.map(({ row }) => row)).size;
  const placed = body.map(({ row, column, content }) => ({ row, column, shown: written(content) }));
  return [
    ...cells
      .slice(0, top)
      .map(({ row, column, content }) =>
        paragraph(
          `${addressOf(row, column)}: `,
          row === cells[0]?.row ? { strong: String(content) } : String(content),
        ),
      ),
    sheetPart(placed, rows > MOST_ROWS_SHOWN ? `Show the ${rows} rows of this table` : undefined),
  ];
}

function addressOf(row: number, column: number): string {
  return address({ row, column, rows: 1, columns: 1 });
}

/** Formulas and texts are shown as they are typed. */
function written(content: PlacedCell["content"]): TableCell {
  if (typeof content === "number") return content;
  return content.startsWith("=") ? [{ code: content }] : [content];
}

/** The tables go one below the other with an empty row between. */
function tablesOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const tables: PlacedCell[][] = [];
  let lastRow = -1;
  for (const cell of cells) {
    const table = tables.at(-1);
    if (table !== undefined && cell.row <= lastRow + 1) table.push(cell);
    else tables.push([cell]);
    lastRow = cell.row;
  }
  return tables;
}
