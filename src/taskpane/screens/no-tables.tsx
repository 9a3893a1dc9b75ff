import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../pane";
import { useFigureTable, useProse } from "../parts";
import type { ExampleTable } from "../registry";
import { texts } from "../texts";

/** What the tables need to look like, where the workbook has none. */
export function NoTables() {
  const prose = useProse();
  const { sources } = usePane();
  return (
    <div className={prose.group}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{texts.tables.noneHeading}</MessageBarTitle>
          {texts.tables.none}
        </MessageBarBody>
      </MessageBar>
      {sources.map(({ kind, example }) => (
        <Example key={kind} table={example} />
      ))}
    </div>
  );
}

function Example({ table: { caption, headings, rows } }: { readonly table: ExampleTable }) {
  const styles = useFigureTable();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell) => (
              <td key={cell} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
