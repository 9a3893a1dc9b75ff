import { MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { withUnit } from "../../model/wording";
import { amountFormat } from "../figures";
import { usePaneState } from "../pane";
import { useFigureTable, useMore, useProse } from "../parts";
import { readingOf } from "../registry";
import { countOf, spend as spendSource } from "../sources";
import { texts } from "../texts";
import { ServiceRow } from "./service-row";

/** Step 2: who spends what on what, and where several agencies pay for the same service. */
export function CountStep() {
  const prose = useProse();
  const styles = useFigureTable();
  const spend = usePaneState((state) => readingOf(state.readings, spendSource));
  const count = useMemo(() => (spend === null ? null : countOf(spend)), [spend]);
  const { most, more } = useMore(count?.services.length ?? 0);
  if (spend === null || count === null) return null;
  const format = amountFormat([count.total, ...count.services.map(({ amount }) => amount)]);
  return (
    <>
      <div className={prose.group}>
        <p className={prose.text}>
          {texts.count.total}: <strong>{withUnit(format(count.total), spend.unit)}</strong>
        </p>
        <p className={prose.text}>{texts.count.shared(count.sharedServices.length, count.services.length)}</p>
      </div>
      <MessageBar layout="multiline">
        <MessageBarBody className={prose.wrap}>{texts.count.caution}</MessageBarBody>
      </MessageBar>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {texts.count.caption}. {texts.fields.amountsIn(spend.unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.fields.oneOf("service")}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {texts.count.agencies}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {texts.count.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {count.services.slice(0, most).map((service) => (
            <ServiceRow key={service.service} service={service} format={format} />
          ))}
          <tr>
            <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.total)}>
              {texts.count.all}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure, styles.total)}>{format(count.total)}</td>
          </tr>
        </tbody>
      </table>
      {more}
    </>
  );
}
