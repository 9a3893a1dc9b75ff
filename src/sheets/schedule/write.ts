import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import { draftSheet, HEAD_ROWS, moneyFormat, WHOLE_FORMAT } from "../draft";
import type { PlannedSheet } from "../draft";
import {
  across,
  cellAt,
  figures,
  inRow,
  inYear,
  oneCell,
  layColumns,
  putFigures,
  putLabels,
  putNames,
  range,
  text,
  wholeYear,
} from "../cells";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";
import { putAbout } from "./about";
import type { AboutCells } from "./about";

export interface ScheduleCells extends AboutCells {
  /** A row a proposal, a column a year of the model: the change on the year before; savings below 0. */
  readonly changes: SheetBox;
  readonly new: SheetBox;
  readonly fullYearEffect: SheetBox;
  readonly increment: SheetBox;
}

/** As budget papers show it: a saving is in brackets. */
const SAVINGS_IN_BRACKETS = "#,##0;(#,##0);-";

/** The medium-term plan: what each proposal changes from year to year, in the form of a budget report. */
export function writeSchedule(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
  years: YearsCells,
): { readonly sheet: PlannedSheet; readonly cells: ScheduleCells } {
  const { book, order } = sources;
  const draft = draftSheet({
    key: "schedule",
    name,
    purpose: "What each proposal changes from year to year, in the form of a budget report",
    title: "Plan schedule",
    opening: [
      [
        "note",
        // The scenario is on every page that is printed.
        `="Scenario shown: "&${oneCell(years.name)}&". Changes on the year before, in cash: cashable savings not in plans already, in brackets."`,
      ],
      [
        "note",
        "New: of proposals that start in the year. Full-year effect: of those that started before. One-off cost is the place's, of all years.",
      ],
    ],
    widths: [110, 230, 190, 70, ...new Array<number>(book.place.years).fill(70), 70, 80, 90, 110],
    frozen: { rows: HEAD_ROWS + 1, columns: 2 },
  });
  const heads = Array.from({ length: book.place.years }, (_, year) => `=${cellAt(years.years, 0, year + 1)}`);
  const { id, starts, changes, ...about } = layColumns(draft, order.length, {
    id: text("Reference"),
    title: text("Proposal"),
    agency: text("Body and fund"),
    starts: figures("Starts"),
    changes: figures(...heads),
    posts: figures("Posts that go"),
    oneOff: figures("One-off cost"),
    confidence: text("Confidence"),
    status: text("Status"),
  });
  const model = { ...changes, row: changes.row - 1, rows: 1 };
  putNames(draft, id, order);
  putFigures(draft, starts, WHOLE_FORMAT, (at) => inRow(years.taken.start, at));
  const put = (box: SheetBox, formula: (row: number, year: number) => string): SheetBox =>
    putFigures(draft, box, SAVINGS_IN_BRACKETS, formula);
  put(changes, (at, year) => {
    const [before, now] = [cellAt(years.cashable, at, year), cellAt(years.cashable, at, year + 1)];
    return `${inRow(years.notInPlan, at)}*(${before}-${now})`;
  });
  putAbout(draft, sources, workings, years, about, moneyFormat(book.place.unit));
  draft.titled("The place");
  const sums = draft.block(3, changes.column + changes.columns);
  const line = (at: number): SheetBox => part(sums, at, changes.column, 1, changes.columns);
  putLabels(draft, sums, ["New", "Full-year effect", "Change on the year before"]);
  const ofNew = put(
    line(0),
    (_, year) =>
      `-SUMPRODUCT(${wholeYear(years.cashable, year + 1)}*${across(years.notInPlan)}*(${range(years.taken.start)}=${inYear(model, year)}))`,
  );
  const increment = line(2);
  const fullYearEffect = put(line(1), (_, year) => `${cellAt(increment, 0, year)}-${cellAt(ofNew, 0, year)}`);
  put(increment, (_, year) => `SUM(${wholeYear(changes, year)})`);
  return { sheet: draft.finished(), cells: { ...about, changes, new: ofNew, fullYearEffect, increment } };
}
