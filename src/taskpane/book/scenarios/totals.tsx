import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { FieldProblems, planOf, readBook, TOTALS, totalsOf } from "../../../model/book";
import type { BookJson, Totals } from "../../../model/book";
import { amountFormat } from "../../figures";
import { useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt } from "../../../model/json";
import { scenariosOf, unitOf } from "../state";

const { compare, scenarios: said } = bookTexts;

/** By the id of a scenario; one that has no figures is missing. */
type OfScenarios = ReadonlyMap<string, Totals>;

/** What each scenario comes to, as the book is typed, after what is typed is shown; null where the book cannot be worked out. */
export function useTotals(book: BookJson): OfScenarios | null {
  const typed = useDeferredValue(book);
  return useMemo(() => totalsIn(typed), [typed]);
}

/** Below the ticks of each scenario what they come to; the unit is said once, for all. */
export function TotalsRows({ totals, book }: { readonly totals: OfScenarios; readonly book: BookJson }) {
  const styles = useFigureTable();
  const own = useStyles();
  const unit = unitOf(book);
  const money = amountFormat([...totals.values()].flatMap((each) => TOTALS.map((key) => each[key])));
  const scenarios = scenariosOf(book);
  return (
    <tfoot>
      <tr>
        <th
          scope="rowgroup"
          colSpan={1 + scenarios.length}
          className={mergeClasses(styles.heading, own.head)}
        >
          {unit === "" ? said.totals : `${said.totals}, ${unit}`}
        </th>
      </tr>
      {TOTALS.map((key) => (
        <tr key={key}>
          <th scope="row" className={mergeClasses(styles.cell, styles.stays)}>
            {compare.measures[key]}
          </th>
          {scenarios.map((scenario) => {
            const id = textAt(scenario, ["id"]);
            const total = totals.get(id);
            return (
              <td key={id} className={mergeClasses(styles.cell, own.figure)}>
                {total === undefined ? said.noTotal : money(total[key])}
              </td>
            );
          })}
        </tr>
      ))}
    </tfoot>
  );
}

/** Why there are no totals. */
export function TotalsNote() {
  return <p className={useProse().quiet}>{said.noTotals}</p>;
}

function totalsIn(json: BookJson): OfScenarios | null {
  try {
    return totalsOf(planOf(readBook(json)));
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}

const useStyles = makeStyles({
  head: { paddingTop: "0.75rem" },
  /** Below a tick, which is in the middle of its column. */
  figure: { textAlign: "center", whiteSpace: "nowrap", overflowWrap: "normal" },
});
