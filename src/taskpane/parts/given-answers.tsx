import { Link } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { givenAnswers } from "../wizard";
import { useFigureTable } from "./figure-table";
import { useProse } from "./prose";

/** The answers in short, each with the way back to its step. */
export function GivenAnswers() {
  const prose = useProse();
  const styles = useFigureTable();
  const pane = usePane();
  const answers = usePaneState((state) => state.answers);
  const tables = usePaneState((state) => state.tables);
  const readings = usePaneState((state) => state.readings);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <table className={styles.table}>
      <caption className={prose.caption}>{texts.review.answers}</caption>
      <tbody>
        {givenAnswers({ answers, tables, readings }, pane).map(({ question, answer, step }) => (
          <tr key={`${step} ${question}`}>
            <th scope="row" className={styles.cell}>
              {question}
            </th>
            <td className={styles.cell}>{answer}</td>
            <td className={styles.cell}>
              <Link
                as="button"
                className={styles.link}
                disabledFocusable={busy}
                aria-label={texts.review.changeAnswer(question)}
                onClick={() => pane.goToStep(step)}
              >
                {texts.start.change}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
