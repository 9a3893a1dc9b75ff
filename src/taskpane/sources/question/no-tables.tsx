import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ExampleTable } from "../../../reading";
import { usePane } from "../../pane";
import { useFigureTable, useProse } from "../../parts";
import { texts } from "../../texts";
import { amongTables } from "./among-tables";

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
      {amongTables(sources).map(({ kind, source, exampleCaption }) => (
        <Example key={kind} caption={exampleCaption} table={source.example} />
      ))}
    </div>
  );
}

interface ExampleProps {
  readonly caption: string;
  readonly table: ExampleTable;
}

function Example({ caption, table: { headings, rows } }: ExampleProps) {
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
              <td key={String(cell)} className={styles.cell}>
                {cell.toLocaleString("en-GB")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
