import { Button, MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { FORMS } from "../../../model/book";
import type { SpendReading } from "../../../reading";
import { amountFormat, moneyInWords } from "../../figures";
import { usePaneState } from "../../pane";
import { takeFocus, useFigureTable, useMore, useProse } from "../../parts";
import { readingOf } from "../../registry";
import { spend } from "../../sources";
import { sourceAnswer } from "../../tables";
import { bookTexts } from "../../texts/book";
import { useBookJson } from "../actions";
import { BookField } from "../fields";
import { countOf } from "./counted";
import { everyService, servicesShown } from "./shown";
import { ServicesShown } from "./services-shown";
import { ServiceRow } from "./service-row";
import { Reconciled } from "./reconciled";
import { Transfers } from "./transfers";

const { count: said } = bookTexts;
const COUNT = "count";
/** From so many services on they can be searched and put in another order. */
const MANY = 12;

/** What the spending comes to, in a sentence, with the way to the whole count: it is below the tables, where nobody looks for it. */
export function CountInShort() {
  const prose = useProse();
  const reading = useSpending();
  const book = useBookJson();
  const currency = useCurrency();
  const count = useMemo(() => (reading === null ? null : countOf(reading, book)), [reading, book]);
  if (reading === null || count === null) return null;
  const total = countedInWords(count.total, reading.unit, currency);
  return (
    <div className={prose.group}>
      <p className={prose.text}>
        {said.inShort(total)} {said.shared(count.sharedServices.length, count.services.length)}
      </p>
      <div className={prose.row}>
        <Button size="small" onClick={() => takeFocus(document.getElementById(COUNT))}>
          {said.show}
        </Button>
      </div>
    </div>
  );
}

/** Who spends what on which service, and where several agencies pay for the same one; nothing before a spend table is read. */
export function Count() {
  const reading = useSpending();
  return reading === null ? null : <Counted reading={reading} />;
}

/** The spend table as it is read; null before it is, and where it has no rows. */
function useSpending(): SpendReading | null {
  const reading = usePaneState((state) => readingOf(state.readings, spend));
  return reading === null || reading.rows.length === 0 ? null : reading;
}

/** What the chosen spend table is in where that is not pounds: "thousands of dollars"; null for pounds. */
function useCurrency(): string | null {
  return usePaneState(({ answers, tables, readings }) => {
    const read = readingOf(readings, spend)?.currency?.measure;
    if (read !== undefined) return read;
    const { reference } = sourceAnswer(answers, spend.kind);
    const table = tables.find(({ place }) => place.reference === reference);
    return table?.understood?.currency?.measure ?? null;
  });
}

/** What is counted: pounds are not said of a table that is in another currency. */
function countedInWords(total: number, unit: string, currency: string | null): string {
  return currency === null
    ? moneyInWords(total, unit)
    : said.otherCurrency(amountFormat([total])(total), currency);
}

function Counted({ reading }: { readonly reading: SpendReading }) {
  const prose = useProse();
  const styles = useFigureTable();
  const book = useBookJson();
  const currency = useCurrency();
  const count = useMemo(() => countOf(reading, book), [reading, book]);
  const [shown, setShown] = useState(everyService);
  const services = useMemo(() => servicesShown(count.services, shown), [count, shown]);
  const { most, more } = useMore(services.length);
  const format = amountFormat([count.total, ...count.services.map(({ amount }) => amount)]);
  return (
    <section id={COUNT} className={prose.group} aria-label={said.heading}>
      <h2 className={prose.section}>{said.heading}</h2>
      <p className={prose.text}>
        {said.total}: <strong>{countedInWords(count.total, reading.unit, currency)}</strong>
      </p>
      <Reconciled count={count} reading={reading} currency={currency} format={format} />
      {FORMS.spend.map((field) => (
        <BookField key={field.name} field={field} of={["spend"]} />
      ))}
      <Transfers transfers={count.transfers} reading={reading} />
      <p className={prose.text}>
        {said.shared(count.sharedServices.length, count.services.length)}{" "}
        {count.sharedServices.length > 0 && said.highlighted}
      </p>
      <MessageBar layout="multiline">
        <MessageBarBody className={prose.wrap}>{said.caution}</MessageBarBody>
      </MessageBar>
      {count.services.length >= MANY && (
        <ServicesShown shown={shown} found={services.length} all={count.services.length} onShow={setShown} />
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>{said.caption(currency ?? reading.unit)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {said.service}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.agencies}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {services.slice(0, most).map((service) => (
            <ServiceRow
              key={service.service}
              service={service}
              count={count}
              reading={reading}
              format={format}
            />
          ))}
          <tr>
            <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.total)}>
              {said.all}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure, styles.total)}>{format(count.total)}</td>
          </tr>
        </tbody>
      </table>
      {more}
    </section>
  );
}
