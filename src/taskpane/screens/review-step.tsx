import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../pane";
import { Findings, GivenAnswers, LargeScenario, OverwriteQuestion, useFigureTable, useProse } from "../parts";
import { texts } from "../texts";
import { fieldIds, hasStop } from "../wizard";

/** The last step: what was answered, what will be written, and what prevents that. */
export function ReviewStep() {
  const prose = useProse();
  const styles = useFigureTable();
  const pane = usePane();
  const review = usePaneState((state) => state.review);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <>
      <GivenAnswers />
      {review !== null && (
        <>
          <Findings id={fieldIds.reviewFindings} findings={review.findings} />
          {!hasStop(review) && (
            <>
              <table className={styles.table}>
                <caption className={prose.caption}>{texts.review.sheets}</caption>
                <tbody>
                  {review.sheets.map(({ name, action, purpose }) => (
                    <tr key={name}>
                      <th scope="row" className={styles.cell}>
                        {name}
                        <span className={styles.quiet}>{purpose}</span>
                      </th>
                      <td className={mergeClasses(styles.cell, styles.figure)}>
                        <Badge appearance="tint" color={action === "new" ? "success" : "warning"}>
                          {action === "new" ? texts.review.isNew : texts.review.isReplaced}
                        </Badge>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className={prose.quiet}>{texts.review.sources}</p>
            </>
          )}
          {(!hasStop(review) || review.services.all > 0) && <LargeScenario {...review} />}
          <OverwriteQuestion cells={review.editedCells} />
        </>
      )}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void pane.reviewAgain()}
        >
          {texts.review.again}
        </Button>
      </div>
    </>
  );
}
