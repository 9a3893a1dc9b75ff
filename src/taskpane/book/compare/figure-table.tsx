import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFigureTable } from "../../parts";

interface Props {
  readonly caption: string;
  readonly headings: readonly string[];
  /** A name, then figures. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that are no figures beside the first. */
  readonly texts?: readonly number[];
}

/** A small table of figures, a name at the head of each row. */
export function FigureTable({ caption, headings, rows, texts = [] }: Props) {
  const styles = useFigureTable();
  const own = useStyles();
  const isFigure = (column: number) => column > 0 && !texts.includes(column);
  return (
    <div className={own.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading, column) => (
              <th
                key={`${column} ${heading}`}
                scope="col"
                className={mergeClasses(styles.heading, isFigure(column) && own.heading)}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            // Proposals, and scenarios, may have one name.
            <tr key={`${row} ${name}`}>
              <th scope="row" className={mergeClasses(styles.cell, own.name)}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td
                  key={`${at} ${headings[at + 1]}`}
                  className={mergeClasses(styles.cell, isFigure(at + 1) && styles.figure)}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  /** Over figures, and wrapped, so that names keep their room in a narrow pane. */
  heading: { textAlign: "right", overflowWrap: "normal" },
  name: { minWidth: "4.5rem" },
  /** Where names are long and sums large, in the narrowest pane. A part of the page that scrolls must be reached by keys. */
  scroll: { overflowX: "auto", maxWidth: "100%" },
});
