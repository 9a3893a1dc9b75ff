import { FieldProblems, budgetByYear, readBaseBudget } from "../../../model/book";
import type { BookJson } from "../../../model/book";
import { withValueAt } from "./filled";
import type { Filled } from "./filled";
import { listAt, numberAt, put, textAt } from "../../../model/json";
import { agenciesOf, agencyName, yearsOf } from "./place";
import { valueTyped } from "./typed";

/** A block of cells as pasted: lines of figures. */
type Line = readonly string[];

/**
 * The gap by agency and year as it is typed or pasted for one agency. A block of several rows is of that agency and those after it, or of the
 * agencies that its first column names.
 */
export function withGap(book: BookJson, agency: string, typed: string): BookJson {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const agencies = agenciesOf(book);
  if (lines.length < 2) return put(book, ["place", "gap", agency], valueTyped("amounts by year", typed));
  const from = agencies.indexOf(agency);
  return lines.reduce((before, line, row) => {
    const cells: Line = line.split("\t");
    const named = agencies.find((id) => [id, agencyName(book, id)].includes(cells[0]!.trim()));
    const whose = named ?? agencies[from + row];
    if (whose === undefined) return before;
    const figures = named === undefined ? line : cells.slice(1).join("\t");
    return put(before, ["place", "gap", whose], valueTyped("amounts by year", figures));
  }, book);
}

/** Each agency's budget is what it spends in all by the spend table; agencies that spend nothing there keep theirs. */
export function withBudgetsSpent<Draft extends Filled>(draft: Draft): Draft {
  return [...spentByAgency(draft.book)].reduce(
    (before, [agency, sum]) => withValueAt(before, ["baseBudget", agency, "budget"], sum),
    draft,
  );
}

/** What each agency spends in all, by the spend table. */
export function spentByAgency(book: BookJson): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of listAt(book, ["spend", "rows"])) {
    const [agency, amount] = [textAt(row, [0]), numberAt(row, [2])];
    if (amount !== null) sums.set(agency, (sums.get(agency) ?? 0) + amount);
  }
  return sums;
}

/** The gap that an agency's base budget leaves, by year; null where it has none, or it is not right yet. */
export function gapLeft({ book, baseBudget }: Filled, agency: string): readonly number[] | null {
  const line = baseBudget.find((each) => each.agency === agency);
  if (line === undefined) return null;
  try {
    return budgetByYear(readBaseBudget([line], [agency])[0]!, yearsOf(book).length).gap;
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}
