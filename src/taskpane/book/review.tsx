import { ReviewedWrite, useFigureTable, useProse } from "../parts";
import { usePaneState } from "../pane";
import { bookTexts } from "../texts/book";
import { proposalsOf, scenariosOf, showFinancialYear, textAt, yearsOf } from "./state";
import { useBook, useBookJson } from "./actions";

const { review: said } = bookTexts;

/** The last step: what the book holds, what will be written, and what prevents that. */
export function ReviewSection() {
  const prose = useProse();
  const styles = useFigureTable();
  const { reviewAgain } = useBook();
  const book = useBookJson();
  const hasProblems = usePaneState(({ problems, review }) => problems.length > 0 && review === null);
  const years = yearsOf(book);
  const lines = [
    [said.place, textAt(book, ["place", "name"])],
    [
      said.years,
      [years[0], years.at(-1)]
        .flatMap((year) => (year === undefined ? [] : showFinancialYear(year)))
        .join(" – "),
    ],
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
      {hasProblems && <p className={prose.text}>{said.needed}</p>}
      <ReviewedWrite sources={said.sources} onAgain={() => void reviewAgain()} />
    </>
  );
}
