import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
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
      <ExampleTable caption={texts.tables.exampleSpend} table={texts.exampleTables.spend} />
      <ExampleTable caption={texts.tables.exampleGrants} table={texts.exampleTables.grants} />
    </div>
  );
}

interface ExampleProps {
  readonly caption: string;
  readonly table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
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
