import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { ShowCell, useFigureTable, useMore, useProse } from "../parts";
import type { CopyOutcome } from "../state";
import { copiesTexts as said } from "../texts/copies";

/** What came of making the workbook shareable, or live again: how many cells were compared, which differ, and the way back. */
export function Outcome({ outcome }: { readonly outcome: CopyOutcome }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const { cells, different } = outcome;
  const isSame = different.length === 0;
  const sentences = [
    ...(outcome.kind === "made"
      ? [
          said.made(outcome.formulas, outcome.values),
          ...(outcome.fellBack > 0 ? [said.fellBack(outcome.fellBack)] : []),
        ]
      : [said.restored(outcome.formulas)]),
    isSame ? said.same(cells) : said.different(different.length, cells),
    said.tolerance,
  ];
  return (
    <>
      <MessageBar intent={isSame ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={prose.wrap}>{sentences.join(" ")}</MessageBarBody>
      </MessageBar>
      {!isSame && (
        <>
          <div className={prose.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.undo()}>
              {said.putBack}
            </Button>
          </div>
          <Cells
            caption={said.differ}
            cells={different.map(({ address, before, now }) => ({
              address,
              says: [said.before(before), said.now(now)],
            }))}
          />
        </>
      )}
      {outcome.kind === "restored" && outcome.others.length > 0 && (
        <Cells
          caption={said.others}
          cells={outcome.others.map(({ address, formula }) => ({ address, says: [said.held(formula)] }))}
        />
      )}
    </>
  );
}

function Cells({
  caption,
  cells,
}: {
  readonly caption: string;
  readonly cells: readonly { readonly address: string; readonly says: readonly string[] }[];
}) {
  const prose = useProse();
  const styles = useFigureTable();
  const { most, more } = useMore(cells.length);
  return (
    <>
      <table className={styles.table}>
        <caption className={prose.caption}>{caption}</caption>
        <tbody>
          {cells.slice(0, most).map(({ address, says }) => (
            <tr key={address}>
              <th scope="row" className={styles.cell}>
                {address}
                {says.map((each) => (
                  <span key={each} className={styles.quiet}>
                    {each}
                  </span>
                ))}
              </th>
              <td className={styles.cell}>
                <ShowCell address={address} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
