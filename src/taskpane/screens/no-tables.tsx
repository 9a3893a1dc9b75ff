import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { sources } from "../../reading";
import type { ExampleTable as Example } from "../../reading";
import { useFigureTable, useProse } from "../parts";
import { texts } from "../texts";

/** What the tables need to look like, where the workbook has none. */
export function NoTables() {
  const prose = useProse();
  return (
    <div className={prose.group}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{texts.tables.noneHeading}</MessageBarTitle>
          {texts.tables.none}
        </MessageBarBody>
      </MessageBar>
      <ExampleTable caption={texts.tables.exampleSpend} table={sources.spend.example} />
      <ExampleTable caption={texts.tables.exampleGrants} table={sources.grants.example} />
    </div>
  );
}

interface ExampleProps {
  readonly caption: string;
  readonly table: Example;
}

function ExampleTable({ caption, table }: ExampleProps) {
  const styles = useFigureTable();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {table.headings.map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
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
