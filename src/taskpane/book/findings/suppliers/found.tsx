import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { PaidBySeveral } from "../../../../model/suppliers";
import { nameKey } from "../../../../model/names";
import { amountFormat } from "../../../figures";
import { SearchField, useFigureTable, useMore, useProse } from "../../../parts";
import { suppliersTexts as said } from "../../../texts/findings/suppliers";
import type { Compared } from "./compared";
import { Doubles } from "./doubles";
import { SupplierRow } from "./supplier-row";

/** From so many suppliers on they can be searched. */
const MANY = 12;
/** So many are shown at first: what is below the list is to be seen too. */
const AT_FIRST = 20;

/** What was found: the shared suppliers, then what is none of them, and what may be paid twice. */
export function SuppliersFound({ compared }: { readonly compared: Compared }) {
  const prose = useProse();
  const { suppliers, transfers, withheld } = compared.found;
  return (
    <div className={prose.group}>
      <p className={prose.text}>
        {suppliers.length === 0
          ? said.foundNone
          : said.found(suppliers.length, total(suppliers.map(({ besidesLargest }) => besidesLargest)))}
      </p>
      {suppliers.length > 0 && <SuppliersTable suppliers={suppliers} compared={compared} />}
      {transfers.length > 0 && (
        <>
          <p className={prose.text}>
            {said.transfers(
              total(transfers.map(({ from }) => from.payments)),
              total(transfers.map(({ from }) => from.pounds)),
            )}
          </p>
          <ul className={prose.list}>
            {transfers.map(({ from, to }) => (
              <li key={`${from.agency} ${from.supplier}`}>{said.transfer(from.agency, to, from.pounds)}</li>
            ))}
          </ul>
        </>
      )}
      {withheld.length > 0 && (
        <p className={prose.text}>
          {said.withheld(
            total(withheld.map(({ payments }) => payments)),
            total(withheld.map(({ pounds }) => pounds)),
          )}
        </p>
      )}
      <Doubles compared={compared} />
    </div>
  );
}

interface TableProps {
  readonly suppliers: readonly PaidBySeveral[];
  readonly compared: Compared;
}

function SuppliersTable({ suppliers, compared }: TableProps) {
  const prose = useProse();
  const styles = useFigureTable();
  const [words, setWords] = useState("");
  const sought = nameKey(words);
  const found = suppliers.filter(({ paidBy }) =>
    paidBy.some(({ names }) => names.some(({ supplier }) => nameKey(supplier).includes(sought))),
  );
  const { most, more } = useMore(found.length, AT_FIRST);
  const format = amountFormat(suppliers.flatMap(({ paidBy }) => paidBy.map(({ pounds }) => pounds)));
  return (
    <>
      {suppliers.length >= MANY && (
        <div role="search" className={prose.group}>
          <SearchField label={said.find} words={words} onSearch={setWords} />
          <p className={prose.quiet} role="status">
            {found.length === 0 ? said.findNone : said.shown(found.length, suppliers.length)}
          </p>
        </div>
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {said.supplier}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.bodies}
            </th>
            <th scope="col" className={styles.heading} style={{ textAlign: "right" }}>
              {said.besides}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((supplier) => (
            <SupplierRow
              key={supplier.paidBy.map(({ names }) => names.map(({ first }) => first)).join()}
              supplier={supplier}
              compared={compared}
              format={format}
            />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
