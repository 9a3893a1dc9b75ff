import { nameKey } from "../../../model/names";
import { amountAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Ask, CellsLeftOut, RowFilter } from "../understanding";
import { choiceOfLevel, choiceOfYear, otherChoices } from "./row-choices";
import type { Choice } from "./row-choices";
import { choicesOfSide } from "./sides-in-rows";

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
  let chosen = withoutAgain(seen, arrangement);
  if (arrangement.amounts.length === 0) return chosen;
  const proposed: Choice[] = [];
  const choose = (offered: readonly (Choice | null)[]) => {
    const all = offered.filter((choice) => choice !== null);
    proposed.push(...all);
    for (const choice of all) chosen = withChoice(seen, arrangement, chosen, asAnswered(seen, choice));
  };
  choose([choiceOfYear(seen, arrangement), choiceOfLevel(seen, arrangement)]);
  // A year may be told as budget alone, and the one before it as outturn.
  choose(choicesOfSide({ ...seen, rows: chosen.rows }, arrangement));
  choose(otherChoices(seen, arrangement, proposed));
  return chosen;
}

/** All rows but those that tell an award once more. */
function withoutAgain(seen: Seen, { amounts, again }: Arrangement): RowsChosen {
  const twice = new Set(again?.rows);
  const found = [...twice].map((row) => rowLeftOut(seen, amounts, row, "the award is told above already"));
  return {
    rows: seen.rows.filter((row) => !twice.has(row)),
    asks: again?.asks ?? [],
    leftOut: found.filter(({ amount }) => amount !== 0),
    filters: [],
  };
}

function withChoice(seen: Seen, arrangement: Arrangement, before: RowsChosen, choice: Choice): RowsChosen {
  const { name, nameAt, role } = choice;
  const filters = [...before.filters, filterOf(seen, choice)];
  if (name === null) return { ...before, filters };
  return {
    rows: before.rows.filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name)),
    asks: role === null ? before.asks : [...before.asks, askOf(choice, role, name)],
    leftOut: [...before.leftOut, ...leftOutBy(seen, arrangement, before.rows, choice, name)],
    filters,
  };
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

function filterOf({ columns, grid }: Seen, choice: Choice): RowFilter {
  const { column, name, role, values } = choice;
  return {
    column: column + grid.sheet.column,
    heading: headingOf(columns, choice),
    values,
    chosen: name,
    isAsked: role !== null,
  };
}

function leftOutBy(
  seen: Seen,
  { amounts }: Arrangement,
  rows: readonly number[],
  choice: Choice,
  name: string,
): readonly CellsLeftOut[] {
  const { nameAt } = choice;
  const wanted = nameKey(name);
  return rows
    .filter((row) => nameKey(nameAt(row) ?? "") !== wanted)
    .map((row) => {
      const why = `${headingOf(seen.columns, choice)} is "${nameAt(row) ?? ""}", not "${name}"`;
      return rowLeftOut(seen, amounts, row, why);
    });
}

function rowLeftOut(
  { grid, block: { span } }: Seen,
  amounts: readonly ColumnSeen[],
  row: number,
  why: string,
): CellsLeftOut & { readonly amount: number } {
  return {
    box: {
      row: row + grid.sheet.row,
      column: span.first + grid.sheet.column,
      rows: 1,
      columns: span.last - span.first + 1,
    },
    why,
    amount: amounts.reduce((sum, each) => sum + (amountAt(grid, row, each.column) ?? 0), 0),
  };
}

function headingOf(columns: readonly ColumnSeen[], { column, called }: Choice): string {
  return called ?? (columns.find((each) => each.column === column)?.heading || "the column");
}
