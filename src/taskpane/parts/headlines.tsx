import { MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import type { Headline } from "../../workbook";
import { usePane } from "../pane";
import { texts } from "../texts";
import { figuresOf, findingsOf, stateOfChecks, troubleOf } from "../wizard";
import { useFigureTable } from "./figure-table";
import { useProse } from "./prose";
import { Sentences } from "./sentences";
import { ShowCell } from "./show-cell";

/** Headline figures with the way to their cells, what the checks say, and what an Excel error among them means. */
export function Headlines({
  headlines,
  readAt,
  isStale,
}: {
  readonly headlines: readonly Headline[];
  readonly readAt: Date;
  /** The sheets may say something else by now. */
  readonly isStale: boolean;
}) {
  const styles = useFigureTable();
  const prose = useProse();
  const { levers } = usePane();
  if (headlines.length === 0) return <p className={prose.text}>{texts.result.none}</p>;
  const findings = findingsOf(headlines, levers);
  const checks = stateOfChecks(headlines, findings);
  return (
    <section className={prose.group} aria-label={texts.result.figures}>
      {troubleOf(headlines).map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {texts.result.sheetsChanged} <span>{texts.result.asReadAt(readAt)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {checks !== null && !isStale && (
        <MessageBar intent={checks.hold ? "success" : "error"} layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {checks.sentence} <span>{texts.result.asReadAt(readAt)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {findings
        .flatMap(({ alarms }) => alarms)
        .map(({ message, headline: { key, label, address } }) => (
          <MessageBar key={key} intent="error" layout="multiline">
            <MessageBarBody className={prose.wrap}>
              {message} <ShowCell address={address} of={label} />
            </MessageBarBody>
          </MessageBar>
        ))}
      <Sentences findings={findings} />
      <table className={styles.table}>
        <caption className={styles.caption}>
          {texts.result.figures}. {texts.result.readFrom}
        </caption>
        <tbody>
          {figuresOf(headlines, findings).map(({ key, label, text, unit, address }) => (
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
