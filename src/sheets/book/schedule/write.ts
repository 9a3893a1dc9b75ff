import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { columnOfCells, draftSheet, HEAD_ROWS, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet } from "../../draft";
import { cellAt, filled, inRow, inYear, range, wholeYear } from "../cells";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";

export interface ScheduleCells {
  /** A row a proposal, a column a year of the model: the change on the year before; savings below 0. */
  readonly changes: SheetBox;
  readonly new: SheetBox;
  readonly fullYearEffect: SheetBox;
  readonly increment: SheetBox;
}

/** As budget papers show it: a saving is in brackets. */
const SAVINGS_IN_BRACKETS = "#,##0;(#,##0);-";
/** Reference, proposal, first year. */
const YEARS_FROM = 3;

/** The medium-term plan: what each proposal changes from year to year, in the form of a budget report. */
export function writeSchedule(
  name: string,
  { book, order, register }: Sources,
  { proposals }: WorkingsCells,
  years: YearsCells,
): { readonly sheet: PlannedSheet; readonly cells: ScheduleCells } {
  const draft = draftSheet({
    key: "schedule",
    name,
    purpose: "What each proposal changes from year to year, in the form of a budget report",
    title: "Plan schedule",
    opening: [
      [
        "note",
        "Changes on the year before, in cash, of the scenario shown: cashable savings not in plans already, in brackets.",
      ],
      ["note", "New: of proposals that begin in the year. Full-year effect: of those that began before."],
    ],
    widths: [110, 230, 80],
    frozen: { rows: HEAD_ROWS + 1, columns: 2 },
  });
  const across = YEARS_FROM + book.place.years;
  const heads = draft.block(1, across);
  draft.put(heads, [["Reference", "Proposal"]], { style: "heading" });
  draft.put(part(heads, 0, 2), [["Starts"]], { style: "figureHeading" });
  const model = part(heads, 0, YEARS_FROM, 1, book.place.years);
  draft.put(
    model,
    filled(model, (_, year) => `=${cellAt(years.years, 0, year + 1)}`),
    {
      style: "figureHeading",
      format: WHOLE_FORMAT,
    },
  );
  const rows = draft.block(order.length, across);
  draft.put(rows, columnOfCells(order.map((id) => literalText(id))), { style: "label" });
  draft.put(
    part(rows, 0, 1, order.length, 1),
    columnOfCells(
      order.map((_, at) => `=INDEX(${range(register.name)},${inRow(proposals.position, at)})&""`),
    ),
    {
      style: "label",
    },
  );
  const starts = part(rows, 0, 2, order.length, 1);
  draft.put(starts, columnOfCells(order.map((_, at) => `=${inRow(years.start, at)}`)), {
    style: "figure",
    format: WHOLE_FORMAT,
  });
  const put = (box: SheetBox, formula: (row: number, year: number) => string): SheetBox => {
    draft.put(
      box,
      filled(box, (at, year) => `=${formula(at, year)}`),
      {
        style: "figure",
        format: SAVINGS_IN_BRACKETS,
      },
    );
    return box;
  };
  const changes = put(part(rows, 0, YEARS_FROM, order.length, book.place.years), (at, year) => {
    const [before, now] = [cellAt(years.cashable, at, year), cellAt(years.cashable, at, year + 1)];
    return `${inRow(years.notInPlan, at)}*(${before}-${now})`;
  });
  draft.titled("The place");
  const sums = draft.block(3, across);
  const line = (at: number): SheetBox => part(sums, at, YEARS_FROM, 1, book.place.years);
  draft.put(sums, columnOfCells(["New", "Full-year effect", "Change on the year before"]), {
    style: "label",
  });
  const ofNew = put(
    line(0),
    (_, year) =>
      `-SUMPRODUCT(${wholeYear(years.cashable, year + 1)}*${range(years.notInPlan)}*(${range(years.start)}=${inYear(model, year)}))`,
  );
  const increment = line(2);
  const fullYearEffect = put(line(1), (_, year) => `${cellAt(increment, 0, year)}-${cellAt(ofNew, 0, year)}`);
  put(increment, (_, year) => `SUM(${wholeYear(changes, year)})`);
  return { sheet: draft.finished(), cells: { changes, new: ofNew, fullYearEffect, increment } };
}
