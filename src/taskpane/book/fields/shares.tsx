import { Button, mergeClasses } from "@fluentui/react-components";
import type { FormField, Json } from "../../../model/book";
import { percentText } from "../../figures";
import { usePaneState } from "../../pane";
import { ProblemNote, useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { isJsonRecord } from "../../../model/json";
import { agenciesOf, agencyName, equalShares, fieldIdOf, withValueAt } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson, useValue } from "../actions";
import { TypedCell } from "./typed";

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** What shares typed in per cent may be out. */
const NOISE = 1e-6;

/** A share for each agency, and what they add up to. */
export function AgencyShares({ field: { ask }, path }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const { changeWithWayBack } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const shares = useValue(path);
  const agencies = agenciesOf(book);
  const sum = sumOf(shares);
  return (
    <section id={id} className={prose.group} role="group" aria-label={ask.label}>
      <table className={styles.table}>
        <caption className={prose.caption}>{ask.label}</caption>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency}>
              <th scope="row" className={mergeClasses(styles.cell, styles.middle)}>
                {agencyName(book, agency)}
              </th>
              <td className={mergeClasses(styles.cell, styles.middle, styles.figure)}>
                <TypedCell
                  as="share"
                  path={[...path, agency]}
                  name={bookTexts.fields.of(ask.label, agencyName(book, agency))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ask.hint !== undefined && <p className={prose.quiet}>{ask.hint}</p>}
      {agencies.length === 0 ? (
        <p className={prose.quiet}>{bookTexts.fields.noAgencies}</p>
      ) : (
        <>
          <p role="status" className={prose.quiet}>
            {bookTexts.fields.sum(percentText(sum), Math.abs(sum - 1) <= NOISE)}
          </p>
          <div className={prose.row}>
            <Button
              size="small"
              aria-label={bookTexts.fields.equalSharesOf(ask.label)}
              onClick={() =>
                changeWithWayBack(bookTexts.fields.sharedEqually(ask.label), (draft) =>
                  withValueAt(draft, path, equalShares(draft.book)),
                )
              }
            >
              {bookTexts.fields.equalShares}
            </Button>
          </div>
        </>
      )}
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

function sumOf(shares: Json | undefined): number {
  const figures = isJsonRecord(shares) ? Object.values(shares) : [];
  const PLACES = 8;
  const sum = figures.reduce<number>((before, share) => before + (typeof share === "number" ? share : 0), 0);
  return Number(sum.toFixed(PLACES));
}
