import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds, hasStop } from "../wizard";
import { useFigureTable } from "./figure-table";
import { Findings } from "./findings";
import { LargeScenario } from "./large-scenario";
import { OverwriteQuestion } from "./overwrite-question";
import { useProse } from "./prose";

interface Props {
  /** What is said of the tables that are read. */
  readonly sources: string;
  readonly onAgain: () => void;
}

/** What a write would do as it was reviewed: the sheets, what prevents it, what it would replace, and the way to look again. */
export function ReviewedWrite({ sources, onAgain }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
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
              <p className={prose.quiet}>{sources}</p>
            </>
          )}
          {(!hasStop(review) || review.services.all > 0) && <LargeScenario {...review} />}
          <OverwriteQuestion cells={review.editedCells} />
        </>
      )}
      <div className={prose.row}>
        <Button size="small" icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={onAgain}>
          {texts.review.again}
        </Button>
      </div>
    </>
  );
}
