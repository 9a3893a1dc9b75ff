import { nameKey } from "../../model/names";
import { amountAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { namesIn } from "./lines";
import type { Ask, CellsLeftOut, RowFilter } from "./understanding";
import { choiceOfLevel, choiceOfYear, choicesOfSide, otherChoices } from "./row-choices";
import type { Choice } from "./row-choices";

/** The rows that are read where adding all of them up would make no sense, and what is left out then. */
export interface RowsChosen {
  readonly rows: readonly number[];
  readonly asks: readonly Ask[];
  readonly leftOut: readonly CellsLeftOut[];
  /** The columns with few different names, by any of which rows may be chosen. */
  readonly filters: readonly RowFilter[];
}

/**
 * Rows of several years, of income beside expenditure, or of budget beside actual are not added up: the latest year, the expenditure, the
 * budget are read, and the others are there to be chosen.
 */
export function choiceOfRows(seen: Seen, arrangement: Arrangement): RowsChosen {
  let chosen: RowsChosen = { rows: seen.rows, asks: [], leftOut: [], filters: [] };
  if (arrangement.amounts.length === 0) return chosen;
  const proposed = [
    choiceOfYear(seen, arrangement),
    choiceOfLevel(seen, arrangement),
    ...choicesOfSide(seen, arrangement),
  ].filter((choice) => choice !== null);
  for (const offered of [...proposed, ...otherChoices(seen, arrangement, proposed)]) {
    const choice = asAnswered(seen, offered);
    const { name } = choice;
    const filters = [...chosen.filters, filterOf(seen, choice)];
    if (name === null) {
      chosen = { ...chosen, filters };
      continue;
    }
    const nameAt = namesIn(seen, choice.column);
    chosen = {
      rows: chosen.rows.filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name)),
      asks: choice.role === null ? chosen.asks : [...chosen.asks, askOf(choice, choice.role, name)],
      leftOut: [...chosen.leftOut, ...leftOutBy(seen, arrangement, chosen.rows, choice.column, name)],
      filters,
    };
  }
  return chosen;
}

/** What a person wants of the column rather than what was proposed. */
function asAnswered({ answers, grid }: Seen, choice: Choice): Choice {
  const wanted = answers.rows?.find(({ column }) => column === choice.column + grid.sheet.column);
  if (wanted === undefined) return choice;
  const { name } = wanted;
  const known = name === null ? null : choice.values.find((value) => nameKey(value) === nameKey(name));
  return known === undefined ? choice : { ...choice, name: known };
}

function askOf({ values }: Choice, role: Ask["role"], first: string): Ask {
  return { role, first, others: values.filter((value) => value !== first) };
}

function filterOf({ columns, grid }: Seen, { column, name, role, values }: Choice): RowFilter {
  return {
    column: column + grid.sheet.column,
    heading: headingOf(columns, column),
    values,
    chosen: name,
    isAsked: role !== null,
  };
}

function leftOutBy(
  seen: Seen,
  { amounts }: Arrangement,
  rows: readonly number[],
  column: number,
  name: string,
): readonly CellsLeftOut[] {
  const { grid, block } = seen;
  const wanted = nameKey(name);
  const nameAt = namesIn(seen, column);
  return rows
    .filter((row) => nameKey(nameAt(row) ?? "") !== wanted)
    .map((row) => ({
      box: {
        row: row + grid.sheet.row,
        column: block.span.first + grid.sheet.column,
        rows: 1,
        columns: block.span.last - block.span.first + 1,
      },
      why: `${headingOf(seen.columns, column)} is "${nameAt(row) ?? ""}", not "${name}"`,
      amount: amounts.reduce((sum, each) => sum + (amountAt(grid, row, each.column) ?? 0), 0),
    }));
}

function headingOf(columns: readonly ColumnSeen[], column: number): string {
  return columns.find((each) => each.column === column)?.heading || "the column";
}
