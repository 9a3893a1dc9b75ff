import { withUnit } from "../../../model/wording";
import { amountFormat } from "../../figures";
import { useFigureTable, useProse } from "../../parts";
import { usePaneState } from "../../pane";
import { bookTexts } from "../../texts/book";
import { useBookJson, useDraft } from "../actions";
import { textAt } from "../../../model/json";
import { proposalsOf, scenariosOf, showFinancialYear, yearsOf } from "../state";
import { ReviewedWrite } from "./reviewed-write";

const { review: said } = bookTexts;

/** The last step: what the book holds, what will be written, and what prevents that. */
export function ReviewSection() {
  const prose = useProse();
  const styles = useFigureTable();
  const book = useBookJson();
  const isHeld = useDraft((draft) => draft.isHeld);
  const replaces = usePaneState(({ held }) => held !== null) && !isHeld;
  const hasProblems = usePaneState(({ problems, review }) => problems.length > 0 && review === null);
  const totals = usePaneState(({ review }) => review?.totals) ?? [];
  const years = yearsOf(book);
  const lines = [
    [said.place, textAt(book, ["place", "name"])],
    [
      said.years,
      [years[0], years.at(-1)]
        .flatMap((year) => (year === undefined ? [] : showFinancialYear(year)))
        .join(" – "),
    ],
    ...totals.map(({ kind, total, unit, currency }) => {
      const figure = amountFormat([total])(total);
      const inWords =
        currency === null ? withUnit(figure, unit) : bookTexts.count.otherCurrency(figure, currency);
      return [said.totals[kind], inWords] as const;
    }),
    [bookTexts.sections.proposals, said.proposals(proposalsOf(book).length)],
    [bookTexts.sections.scenarios, said.scenarios(scenariosOf(book).length)],
  ] as const;
  return (
    <>
      <table className={styles.table}>
        <caption className={prose.caption}>{said.what}</caption>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" className={styles.cell}>
                {label}
              </th>
              <td className={styles.cell}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {replaces && <p className={prose.text}>{said.replaces}</p>}
      {hasProblems && <p className={prose.text}>{said.needed}</p>}
      <ReviewedWrite />
    </>
  );
}
