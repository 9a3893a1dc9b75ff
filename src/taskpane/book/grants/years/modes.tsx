import { mergeClasses } from "@fluentui/react-components";
import type { PoolingWorked } from "../../../../model/book";
import { amountFormat } from "../../../figures";
import { useFigureTable } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { total } from "./total";

const { years: said } = grantsTexts;

/** All grants separate, aligned, braided and pooled, side by side, over all years. */
export function Modes({
  worked: { modes },
  unit,
}: {
  readonly worked: PoolingWorked;
  readonly unit: string;
}) {
  const styles = useFigureTable();
  const measures = [
    [said.measures.funded, "funded"],
    [said.worth, "value"],
    [said.measures.stranded, "stranded"],
    [said.measures.shortfall, "shortfall"],
    [said.measures.administration, "administration"],
  ] as const;
  const rows = measures.map(([name, key]) => [name, modes.map((each) => total(each[key]))] as const);
  const money = amountFormat(rows.flatMap(([, sums]) => sums));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{bookTexts.fields.withUnit(said.modes, unit)}</caption>
      <thead>
        <tr>
          <td className={styles.heading} />
          {modes.map(({ mode }) => (
            <th key={mode} scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.mode[mode]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, sums]) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {sums.map((sum, at) => (
              <td key={modes[at]!.mode} className={mergeClasses(styles.cell, styles.figure)}>
                {money(sum)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
