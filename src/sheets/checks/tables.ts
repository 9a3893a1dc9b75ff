import { cellOf, quotedText } from "../../formula";
import type { SourceFacts } from "../../model/book";
import { factsOf } from "../../reading";
import { oneCell, range } from "../cells";
import type { Spending } from "../tables";
import { CREATE_AGAIN } from "./check";
import type { Check, Checked } from "./check";
import type { TableNames } from "./names-of-tables";

/** A check, once it is known where the names are that the sheets read from tables. */
type CheckOf = (names: TableNames) => Check;

/** The tables are still those that the sheets were written for; none where no table is read. */
export function checksOfTables({ tables }: Checked): readonly CheckOf[] {
  const { facts, spending, grants } = tables;
  return [
    ...(spending === null && grants === null ? [] : [checkOfNames]),
    ...(facts === null || spending === null ? [] : checksOfSpending(facts, spending)),
  ];
}

function checkOfNames({ name, there }: TableNames): Check {
  const first = `INDEX(${range(name)},MATCH(FALSE,${range(there)},0))`;
  const advice = `" is not in its table any more, see below: put its name back, or choose another in the book."`;
  return {
    label: "Your tables still have every name that is read from them",
    formula: `AND(${range(there)})`,
    advice: `=IFERROR(${first}&${advice},${quotedText(CREATE_AGAIN)})`,
  };
}

function checksOfSpending(facts: SourceFacts, { count: { table } }: Spending): readonly CheckOf[] {
  const spend = factsOf(facts, "spend");
  const lastOf = (row: number, column: number): string => oneCell(cellOf(table, row, column));
  const [label, heading] = [lastOf(table.rows - 1, 0), lastOf(0, table.columns - 1)];
  return [
    ({ there, ofSpending }) => ({
      label: "The spend table still has the services and bodies that these sheets were written for",
      formula: `AND(${label}="Total",${heading}="Total",${range({ ...there, rows: ofSpending })})`,
      advice: `Services or bodies were added, taken out or renamed in ${spend.label}. ${CREATE_AGAIN}`,
    }),
  ];
}
