import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { fieldIds } from "../../fields";
import { hasStop } from "../../findings";
import { usePaneState } from "../../pane";
import { Findings, StateMark, useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import type { WriteReview } from "../../../workbook";
import { useBook } from "../actions";
import { LengthOfWrite } from "./length-of-write";
import { OverwriteQuestion } from "./overwrite-question";

const { review: said } = bookTexts;

/** What a write would do as it was reviewed: the sheets, what prevents it, what it would replace, and the way to look again. */
export function ReviewedWrite() {
  const prose = useProse();
  const styles = useFigureTable();
  const { reviewAgain } = useBook();
  const review = usePaneState((state) => state.review);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <>
      {review !== null && (
        <>
          <Findings id={fieldIds.reviewFindings} findings={review.findings} />
          {!hasStop(review) && (
            <>
              <table className={styles.table}>
                <caption className={prose.caption}>{said.sheets}</caption>
                <tbody>
                  {review.sheets.map(({ name, action, purpose }) => (
                    <tr key={name}>
                      <th scope="row" className={styles.cell}>
                        {name}
                        <span className={styles.quiet}>{purpose}</span>
                      </th>
                      <td className={mergeClasses(styles.cell, styles.figure)}>
                        <StateMark
                          mood={action === "new" ? "good" : "open"}
                          text={action === "new" ? said.isNew : said.isReplaced}
                        />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className={prose.quiet}>{liveIn(review)}</p>
              <LengthOfWrite size={review.size} />
            </>
          )}
          <OverwriteQuestion cells={review.editedCells} />
        </>
      )}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void reviewAgain()}
        >
          {said.again}
        </Button>
      </div>
    </>
  );
}

/** What of the sheets stays live. */
function liveIn({ totals }: WriteReview): string {
  const [first, second] = totals;
  if (first === undefined) return said.live.none;
  return second === undefined ? said.live[first.kind] : said.live.both;
}
