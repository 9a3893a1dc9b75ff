import { MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import type { Headline } from "../../../workbook";
import { ShowCell, useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { figuresOf, scenarioOf, stateOfChecks, troubleOf } from "./told";

const { held: said } = bookTexts;

/** Headline figures with the way to their cells, what the checks say, and what an Excel error among them means. */
export function Headlines({
  headlines,
  readAt,
  isStale,
  isAwaited,
  gone,
}: {
  readonly headlines: readonly Headline[];
  readonly readAt: Date;
  /** The sheets may say something else by now. */
  readonly isStale: boolean;
  /** They are read again once Excel has worked them out. */
  readonly isAwaited: boolean;
  /** Tables that the figures come from and that are not there any more, each in a sentence. */
  readonly gone: readonly string[];
}) {
  const styles = useFigureTable();
  const prose = useProse();
  // Until then a check may fail, or a figure be an error, only because another is awaited.
  const state = isAwaited ? null : stateOfChecks(headlines);
  const trouble = isAwaited ? [] : troubleOf(headlines);
  // Figures whose table is gone follow nothing: that their checks hold is no assurance.
  const checks = state?.hold === true && gone.length > 0 ? null : state;
  return (
    <section className={prose.group} aria-label={said.figures}>
      {[...gone, ...trouble].map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {isAwaited && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={prose.wrap}>{said.awaited}</MessageBarBody>
        </MessageBar>
      )}
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {said.sheetsChanged} <span>{said.asReadAt(readAt)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {checks !== null && !isStale && (
        <MessageBar intent={checks.hold ? "success" : "error"} layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {checks.sentence} <span>{said.asReadAt(readAt)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>
          {said.figuresShown(scenarioOf(headlines))} {said.readFrom}
        </caption>
        <tbody>
          {figuresOf(headlines).map(({ key, label, text, unit, address }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {label}
                {unit !== "" && <span className={styles.quiet}>{unit}</span>}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure, styles.total)}>{text}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                <ShowCell address={address} of={label} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
