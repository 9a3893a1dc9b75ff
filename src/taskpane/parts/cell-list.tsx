import { useFigureTable } from "./figure-table";
import { useMore } from "./more";
import { useProse } from "./prose";
import { ShowCell } from "./show-cell";

interface Props {
  readonly caption?: string;
  readonly cells: readonly { readonly address: string; readonly says: readonly string[] }[];
  /** How many are shown until more are asked for. */
  readonly atFirst?: number;
}

/** Cells of the workbook, what is said of each, and a way to it. */
export function CellList({ caption, cells, atFirst }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const { most, more } = useMore(cells.length, atFirst);
  return (
    <>
      <table className={styles.table}>
        {caption !== undefined && <caption className={prose.caption}>{caption}</caption>}
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
