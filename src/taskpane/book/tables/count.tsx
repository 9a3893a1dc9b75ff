import { MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { withUnit } from "../../../model/wording";
import type { SpendReading } from "../../../reading";
import { amountFormat } from "../../figures";
import { usePaneState } from "../../pane";
import { useFigureTable, useMore, useProse } from "../../parts";
import { readingOf } from "../../registry";
import { spend } from "../../sources";
import { bookTexts } from "../../texts/book";
import { countOf } from "./counted";
import { ServiceRow } from "./service-row";

const { count: said } = bookTexts;

/** Who spends what on which service, and where several agencies pay for the same one; nothing before a spend table is read. */
export function Count() {
  const reading = usePaneState((state) => readingOf(state.readings, spend));
  return reading === null || reading.rows.length === 0 ? null : <Counted reading={reading} />;
}

function Counted({ reading }: { readonly reading: SpendReading }) {
  const prose = useProse();
  const styles = useFigureTable();
  const count = useMemo(() => countOf(reading), [reading]);
  const { most, more } = useMore(count.services.length);
  const format = amountFormat([count.total, ...count.services.map(({ amount }) => amount)]);
  return (
    <section className={prose.group} aria-label={said.heading}>
      <h2 className={prose.section}>{said.heading}</h2>
      <p className={prose.text}>
        {said.total}: <strong>{withUnit(format(count.total), reading.unit)}</strong>
      </p>
      <p className={prose.text}>{said.shared(count.sharedServices.length, count.services.length)}</p>
      <MessageBar layout="multiline">
        <MessageBarBody className={prose.wrap}>{said.caution}</MessageBarBody>
      </MessageBar>
      <table className={styles.table}>
        <caption className={styles.caption}>{said.caption(reading.unit)}</caption>
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
          {count.services.slice(0, most).map((service) => (
            <ServiceRow key={service.service} service={service} format={format} />
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
