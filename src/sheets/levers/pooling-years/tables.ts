import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { figures, layColumns, putFigures, putLabels, text, wholeRow } from "../../cells";
import type { YearsWorked } from "./given";

/** A line of sums by year. */
export interface YearLine {
  readonly label: string;
  readonly sums: readonly number[];
}

/** A table of lines that were worked out, as values, with what each comes to in all years; answers with the cells of the years. */
export function putYearTable(
  { draft, years, money }: YearsWorked,
  about: { readonly title: string; readonly note?: string; readonly of: string },
  lines: readonly YearLine[],
): SheetBox {
  draft.titled(about.title, about.note);
  const table = layColumns(draft, lines.length, {
    label: text(about.of),
    years,
    all: figures("Together"),
  });
  putLabels(
    draft,
    table.label,
    lines.map(({ label }) => literalText(label)),
  );
  draft.put(
    table.years,
    lines.map(({ sums }) => [...sums]),
    { style: "figure", format: money },
  );
  putFigures(draft, table.all, money, (row) => `SUM(${wholeRow(table.years, row)})`, "total");
  return table.years;
}

/** The same, each year a formula. */
export function putYearFormulas(
  { draft, years, money }: YearsWorked,
  about: { readonly title: string; readonly note?: string; readonly of: string },
  labels: readonly string[],
  formula: (row: number, year: number, box: SheetBox) => string,
): SheetBox {
  draft.titled(about.title, about.note);
  const table = layColumns(draft, labels.length, {
    label: text(about.of),
    years,
    all: figures("Together"),
  });
  putLabels(
    draft,
    table.label,
    labels.map((label) => literalText(label)),
  );
  putFigures(draft, table.years, money, (row, year) => formula(row, year, table.years));
  putFigures(draft, table.all, money, (row) => `SUM(${wholeRow(table.years, row)})`, "total");
  return table.years;
}

export function hasSome(sums: readonly number[]): boolean {
  return sums.some((sum) => sum !== 0);
}
