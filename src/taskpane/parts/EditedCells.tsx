import { Checkbox, Field, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WriteReview } from "../../workbook";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds, problemAt } from "../wizard/fields";
import { useFigureTable } from "./figureTable";
import { useProse } from "./prose";
import { ShowCell } from "./ShowCell";
import { fieldNotes } from "./fieldNotes";

/** Cells the user changed that a write would put other contents in, and their agreement to that. */
export function EditedCells({ cells }: { readonly cells: WriteReview["editedCells"] }) {
  const prose = useProse();
  const styles = useFigureTable();
  const pane = usePane();
  const agreed = usePaneState((state) => state.overwriteAgreed);
  const problem = usePaneState(({ problems }) => problemAt(problems, fieldIds.overwrite));
  if (cells.length === 0) return null;
  return (
    <section className={prose.group} aria-label={texts.review.edited}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{texts.review.edited}</MessageBarTitle>
          {texts.review.editedWhat}
        </MessageBarBody>
      </MessageBar>
      <table className={styles.table}>
        <tbody>
          {cells.map(({ address, now, willBe }) => (
            <tr key={address}>
              <th scope="row" className={styles.cell}>
                {address}
                <span className={styles.quiet}>{texts.review.nowIs(shown(now))}</span>
                <span className={styles.quiet}>{texts.review.willBe(shown(willBe))}</span>
              </th>
              <td className={styles.cell}>
                <ShowCell address={address} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Field {...fieldNotes({ problem })}>
        <Checkbox
          id={fieldIds.overwrite}
          label={texts.review.confirm}
          checked={agreed}
          onChange={(_, { checked }) => pane.agreeToOverwrite(checked === true)}
        />
      </Field>
    </section>
  );
}

function shown(content: string): string {
  return content === "" ? texts.review.empty : content;
}
