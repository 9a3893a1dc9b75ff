import { number, numbers, put, takeRow, partOf, rowsCalled, tableNow } from "../as-typed";
import type { Field, Part, Taking, Reading, Seen } from "../as-typed";

const FIGURES = ["budget", "pay", "prices", "demand", "funding", "fundingGrowth"] as const;

/** What an agency would spend and could spend in the first year, and how both grow; a row an agency. */
export function budgets({ was, cells, baseBudget, findings }: Reading, sheet: Seen): void {
  const { inputs } = cells.base;
  const fields = FIGURES.map((figure): Field => [inputs[figure], number(figure)]);
  const table = tableNow(
    sheet,
    { ...inputs.budget, column: 0 },
    fields.map(([box]) => box),
    findings,
  );
  if (table === null) return;
  const ids = was.place.agencies.map(({ id }) => id);
  const firstRow = inputs.budget.row;
  for (const { at, row } of rowsCalled(sheet, table, { names: ids, firstRow, what: "body" }, findings)) {
    const agency = ids[at]!;
    const kept = baseBudget.find((line) => line.agency === agency);
    const part: Part = kept ?? { agency };
    takeRow(sheet, table, { written: firstRow + at, now: row, part }, fields, findings);
    const isGiven = Object.keys(part).length > 1;
    if (kept === undefined && isGiven) baseBudget.push(part);
    if (kept !== undefined && !isGiven) baseBudget.splice(baseBudget.indexOf(kept), 1);
  }
}

/** Gaps that are typed in place of budget less funding, a row an agency. */
export function gaps({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const { typed } = cells.base;
  const table = tableNow(sheet, { ...typed, column: 0, columns: 1 }, [typed], findings);
  const ids = was.place.agencies.map(({ id }) => id.trim());
  for (const { key, row } of table?.rows ?? []) {
    const at = ids.indexOf(key);
    if (at < 0) continue;
    const part = partOf(book, "place");
    const take = gapOf(was.place.agencies[at]!.id);
    takeRow(sheet, table!, { written: typed.row + at, now: row, part }, [[typed, take]], findings);
  }
}

/** A gap that is typed in some years is 0 in the others, as on the sheet. */
function gapOf(agency: string): Taking {
  return (part, cells) => {
    const given: Part = {};
    const wrong = numbers("gap")(given, cells);
    if (wrong !== null) return wrong;
    const isTyped = given.gap !== undefined;
    put(partOf(part, "gap"), agency, isTyped ? cells.map((cell) => (cell === "" ? 0 : cell)) : undefined);
    return null;
  };
}
