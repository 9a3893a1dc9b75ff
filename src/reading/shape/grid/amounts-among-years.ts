import { isBlank } from "../../cell";
import type { Cell } from "../../cell";
import type { SheetContent } from "../../content";
import type { Classes } from "./classes";
import { COSTS, NET_OR_GROSS, SPENDING, anyOf } from "../../vocabulary";

/** Headings under which a number is money; under a heading of budgets, years may stand right below it. */
const OVER_MONEY = anyOf(SPENDING, COSTS, NET_OR_GROSS, "amount|value|paid|award");
const OVER_BUDGET = /\b(budgets?|outturn|actuals?|forecast|estimates?)\b/i;
const OF_YEARS =
  /year|\bfy\b|date|period|built|opened|since|\b(from|until)$|founded|established|complet(ed|ion)|\bends?\b/i;

/** A number such as 2024 is an amount where the text nearest above it says so, or where it is right below a name and no number follows, beside amounts. */
export function amountsAmongYears({ values }: SheetContent, classes: Classes): void {
  const isNumber = (row: number, column: number) => typeof values[row]?.[column] === "number";
  const isFigure = (row: number, column: number) => classes.at(row, column) === "figure";
  // All amounts of the row go on below it, and instead of this number there is a text: it is none of them.
  const isLeftOut = (row: number, column: number) => {
    if (classes.at(row + 1, column) === "blank") return false;
    const beside = (values[row] ?? []).flatMap((_, at) => (isFigure(row, at) ? [at] : []));
    return beside.every((at) => isNumber(row + 1, at));
  };
  const areHeadings = values.map((line, row) => {
    const isYear = (at: number) => classes.at(row, at) === "year";
    return areYearsInTurn(line, isYear) || areYearsAlone(line, isYear);
  });
  const columns = values[0]?.length ?? 0;
  // "12·13" among amounts with such points is one of them, unless it is beside another year.
  const isRaised = (row: number, column: number) =>
    /^\d\d[·∙]\d\d$/.test(String(values[row]?.[column]).trim()) &&
    values[row]!.every((_, at) => at === column || classes.at(row, at) !== "year") &&
    values.some((line, at) => isFigure(at, column) && /\d[·∙]\d/.test(String(line[column])));
  for (let column = 0; column < columns; column += 1) {
    let [isMoney, isBudget, isName, isBesideNames, above] = [false, false, false, false, 0];
    for (const [row, line] of values.entries()) {
      const found = classes.at(row, column);
      if (found === "text") {
        const heading = String(line[column]);
        isName = !OF_YEARS.test(heading);
        isBesideNames = line.slice(0, column).some((cell) => !isBlank(cell));
        isMoney = (OVER_MONEY.test(heading) || heading.includes("£")) && !/year/i.test(heading);
        [isBudget, above] = [OVER_BUDGET.test(heading) && !/year/i.test(heading), row];
      } else if (found === "year" && isNumber(row, column) && !areHeadings[row]) {
        const isAlone =
          isName &&
          row === above + 1 &&
          !isNumber(row + 1, column) &&
          (isFigure(row, column - 1) || isFigure(row, column + 1)) &&
          !isLeftOut(row, column);
        if (
          (isMoney && (isBesideNames || !isInTurn(values, row, column))) ||
          isAlone ||
          (isBudget && row > above + 1)
        )
          classes.set(row, column, "figure");
      } else if (found === "year" && isRaised(row, column)) classes.set(row, column, "figure");
    }
  }
}

/** The next number below or above is the next year: 2024 between 2023 and 2025, below a title or a corner that speaks of spending. */
function isInTurn(values: SheetContent["values"], row: number, column: number): boolean {
  const beside = [values[row - 1]?.[column], values[row + 1]?.[column]];
  return beside.some((other) => Math.abs(Number(other) - Number(values[row]![column])) === 1);
}

/** All numbers of a line are years that follow each other: headings. */
function areYearsInTurn(line: readonly Cell[], isYear: (at: number) => boolean): boolean {
  let [last, count] = [0, 0];
  for (const [at, cell] of line.entries()) {
    if (typeof cell !== "number") continue;
    if (!isYear(at) || (count > 0 && cell !== last + 1)) return false;
    [last, count] = [cell, count + 1];
  }
  return count > 1;
}

/** Nothing but years, of which one may come again: data would have a name. */
function areYearsAlone(line: readonly Cell[], isYear: (at: number) => boolean): boolean {
  let count = 0;
  for (const [at, cell] of line.entries()) {
    if (isBlank(cell)) continue;
    if (!isYear(at)) return false;
    count += 1;
  }
  return count > 1;
}
