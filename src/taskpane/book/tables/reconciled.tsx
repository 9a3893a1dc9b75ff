import { mergeClasses } from "@fluentui/react-components";
import type { SpendReading } from "../../../reading";
import { numberAt } from "../../../model/json";
import { poundsIn, unitNamed } from "../../../model/wording";
import { useFigureTable } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBookJson } from "../actions";
import type { Count } from "./counted";

const { reconciled: said } = bookTexts;

interface Props {
  readonly count: Count;
  readonly reading: SpendReading;
  /** What the amounts are in where that is not pounds. */
  readonly currency: string | null;
  readonly format: (amount: number) => string;
}

/** From all rows of the table to what is counted once, line by line; nothing where they are the same. */
export function Reconciled({
  count: { total, whole, transfers },
  reading: { unit },
  currency,
  format,
}: Props) {
  const styles = useFigureTable();
  const people = numberAt(useBookJson(), ["place", "population"]);
  const hasTransfers = transfers.some(({ isOut }) => isOut);
  const hasIncome = whole.income > 0;
  if (!hasTransfers && !hasIncome && people === null) return null;
  const lines: readonly (readonly [label: string, amount: string, isTotal?: boolean])[] = [
    ...(hasTransfers
      ? [[said.source, format(whole.source)] as const, [said.takenOut, format(-whole.takenOut)] as const]
      : []),
    [said.counted, format(total), true],
    ...(hasIncome
      ? [[said.gross, format(whole.gross)] as const, [said.income, format(-whole.income)] as const]
      : []),
    ...(people === null ? [] : [[said.perHead(people), aHead(total / people, unit, currency)] as const]),
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{said.caption(currency ?? unit)}</caption>
      <tbody>
        {lines.map(([label, amount, isTotal = false]) => (
          <tr key={label}>
            <th scope="row" className={mergeClasses(styles.cell, isTotal && styles.total)}>
              {label}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure, isTotal && styles.total)}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function aHead(amount: number, unit: string, currency: string | null): string {
  const figure = (each: number): string =>
    each.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (currency !== null) return bookTexts.count.otherCurrency(figure(amount), currency);
  const known = unitNamed(unit);
  return `£${figure(amount * (known === null ? 1 : poundsIn(known)))}`;
}
