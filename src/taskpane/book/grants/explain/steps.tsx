import { Link, makeStyles } from "@fluentui/react-components";
import type { ExplainStep } from "../../../../model/book";
import { texts } from "../../../texts";
import { useBook } from "../../actions";
import { cellsOf } from "./cells";
import { inWords } from "./in-words";

/** Steps to a figure, each with the way to its cell. */
export function Steps({
  steps,
  hasCells,
  unit,
  firstYear,
  label,
}: {
  readonly steps: readonly ExplainStep[];
  /** Whether the sheets are there to be shown. */
  readonly hasCells: boolean;
  readonly unit: string;
  readonly firstYear: number;
  readonly label: string;
}) {
  const styles = useStyles();
  const { showEntry } = useBook();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, at) => {
        const sentence = inWords(step, unit, firstYear);
        return (
          <li key={at} className={styles.step}>
            {sentence}
            {hasCells && (
              <>
                {" "}
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={texts.pane.showCellOf(sentence)}
                  onClick={() => void showEntry(cellsOf(step))}
                >
                  {texts.pane.showCell}
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "1.5rem", overflowWrap: "anywhere" },
  step: { marginBottom: "6px" },
  link: { font: "inherit", whiteSpace: "nowrap" },
});
