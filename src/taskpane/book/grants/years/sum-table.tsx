import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { amountFormat } from "../../../figures";
import { useFigureTable } from "../../../parts";

interface Props {
  readonly caption: string;
  readonly headings: readonly string[];
  /** A name, and its sums; "" where there is none. */
  readonly rows: readonly (readonly [string, ...(number | "")[]])[];
  /** The name of the row that adds the others up. */
  readonly totalName?: string;
}

/** A small table of sums, all with the same number of decimals. */
export function SumTable({ caption, headings, rows, totalName }: Props) {
  const styles = useFigureTable();
  const own = useStyles();
  const money = amountFormat(rows.flatMap(([, ...sums]) => sums.filter((sum) => sum !== "")));
  return (
    <table className={mergeClasses(styles.table, own.narrow)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, column) => (
            <th
              key={heading}
              scope="col"
              className={mergeClasses(styles.heading, column > 0 && styles.figure)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...sums]) => (
          <tr key={name}>
            <th
              scope="row"
              className={mergeClasses(styles.cell, own.name, name === totalName && styles.total)}
            >
              {name}
            </th>
            {sums.map((sum, column) => (
              <td
                key={column}
                className={mergeClasses(styles.cell, styles.figure, name === totalName && styles.total)}
              >
                {sum === "" ? "" : money(sum)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  // Short names of one word, which the pane's long ones would break otherwise.
  name: { whiteSpace: "nowrap", overflowWrap: "normal" },
  // Three sums of nine figures side by side in the narrowest pane.
  narrow: { "& th, & td": { paddingLeft: "2px", paddingRight: "2px" } },
});
