import { put, takeRow, partOf, partsOf } from "../as-typed";
import type { Field, Part, Taking, Reading, Seen } from "../as-typed";

/** The scenarios that are shown and compared, and the year whose budget gaps are: what the user looks at. */
export function choices({ cells, book, choices: chosen, findings }: Reading, sheet: Seen): void {
  const { shown, compared, gapYear } = cells.scenarios;
  const ids = partsOf(book, "scenarios").map(({ id }) => String(id));
  const fields: readonly Field[] = [
    [shown, scenarioIn("shown", ids)],
    [compared, scenarioIn("compared", ids)],
    [gapYear, yearOf(partOf(book, "place"))],
  ];
  const table = { rows: [], columnAt: (column: number) => column };
  for (const [box, take] of fields) {
    const now = sheet.rowCalled(box.row);
    if (now === null) continue;
    takeRow(sheet, table, { written: box.row, now, part: chosen }, [[box, take]], findings);
  }
}

function yearOf({ firstYear, years }: Part): Taking {
  return (part, [cell]) => {
    const year = typeof cell === "number" ? cell - Number(firstYear) : -1;
    if (!Number.isInteger(year) || year < 0 || year >= Number(years)) return "which is no year of the book";
    put(part, "gapYear", cell);
    return null;
  };
}

function scenarioIn(name: string, ids: readonly string[]): Taking {
  return (part, [cell]) => {
    const id = ids.find((each) => each.trim() === String(cell));
    if (id === undefined) return "which is no scenario of the book";
    put(part, name, id);
    return null;
  };
}
