import { cellOf, quotedText } from "../../formula";
import { columnPlaying } from "../../model/book";
import type { Book, SourceFacts } from "../../model/book";
import { poundsIn } from "../../model/wording";
import { factsOf } from "../../reading";
import { hasAsMany } from "../grants";
import { oneCell, range } from "../cells";
import type { PoolingCells } from "../levers/pooling";
import { inPlaceUnit } from "../tables";
import type { LiveGrants, Spending } from "../tables";
import { WRITE_AGAIN } from "./check";
import type { Check, Checked } from "./check";
import type { TableNames } from "./names-of-tables";

/** A tenth of a penny, in pounds: sums that are the same may differ in their last figures, of which a spreadsheet keeps 15. */
const LEAST_DIFFERENCE = 0.001;

/** A check, once it is known where the names are that the sheets read from tables. */
type CheckOf = (names: TableNames) => Check;

/** The tables are still those that the sheets were written for, and sums on the sheets agree with them; none where no table is read. */
export function checksOfTables({ tables, pooling, sources: { book } }: Checked): readonly CheckOf[] {
  const { facts, spending, grants } = tables;
  return [
    ...(spending === null && grants === null ? [] : [checkOfNames]),
    ...(facts === null || spending === null ? [] : checksOfSpending(facts, spending)),
    ...(grants === null || pooling === null ? [] : checksOfGrants(grants, pooling, book)),
  ];
}

function checkOfNames({ name, there }: TableNames): Check {
  const first = `INDEX(${range(name)},MATCH(FALSE,${range(there)},0))`;
  const advice = `" is not in its table any more, see below: put its name back, or choose another in the book."`;
  return {
    label: "Your tables still have every name that is read from them",
    formula: `AND(${range(there)})`,
    advice: `=IFERROR(${first}&${advice},${quotedText(WRITE_AGAIN)})`,
  };
}

function checksOfSpending(facts: SourceFacts, { count: { table, total } }: Spending): readonly CheckOf[] {
  const spend = factsOf(facts, "spend");
  const lastOf = (row: number, column: number): string => oneCell(cellOf(table, row, column));
  const [label, heading] = [lastOf(table.rows - 1, 0), lastOf(0, table.columns - 1)];
  return [
    ({ there, ofSpending }) => ({
      label: "The spend table still has the services and agencies that these sheets were written for",
      formula: `AND(${label}="Total",${heading}="Total",${range({ ...there, rows: ofSpending })})`,
      advice: `Services or agencies were added, taken out or renamed in ${spend.label}. ${WRITE_AGAIN}`,
    }),
    () => ({
      label: "The count adds up to the spend table",
      formula: isAsMuch(oneCell(total), `SUM(${columnPlaying(spend, "amount").formula})`, facts.unit),
      advice: `Compare the sheet ${table.sheet} with ${spend.label}.`,
    }),
  ];
}

function checksOfGrants(
  { table, conversion }: LiveGrants,
  { grants }: PoolingCells,
  { place }: Book,
): readonly CheckOf[] {
  const sheet = grants.award.sheet;
  const awards = inPlaceUnit(`SUM(${columnPlaying(table, "award").formula})`, conversion);
  return [
    () => ({
      label: "The grants table still has as many grants as these sheets were written for",
      formula: hasAsMany(table, table.list.length),
      advice: `Grants were added or taken out in ${table.label}. ${WRITE_AGAIN}`,
    }),
    () => ({
      label: "The grants table still has the conditions that these sheets were written for",
      formula: `AND(${range(grants.stillSo)})`,
      advice: `What a grant may be spent on was changed in ${table.label}: see "Still so" on the sheet ${sheet}. ${WRITE_AGAIN}`,
    }),
    () => ({
      label: "The awards add up to the grants table",
      formula: isAsMuch(`SUM(${range(grants.award)})`, awards, place.unit),
      advice: `An award was typed over on the sheet ${sheet}, or ${table.label} was changed. ${WRITE_AGAIN}`,
    }),
  ];
}

function isAsMuch(one: string, other: string, unit: string): string {
  return `ABS(${one}-${other})*${poundsIn(unit)}<=${LEAST_DIFFERENCE}`;
}
