import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { PoolingWorked } from "../../../../model/book";
import { amountFormat } from "../../../figures";
import { ChoiceField, useFigureTable } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";
import { total } from "./total";

const { years: said } = grantsTexts;

interface Props {
  readonly worked: PoolingWorked;
  readonly unit: string;
}

const MEASURES = ["funded", "unmet", "stranded", "carried", "shortfall", "administration"] as const;
type Measure = (typeof MEASURES)[number];

/** A measure of what the grants do by year, as they are held and with ring-fences removed. */
export function ByYear({ worked: { now, removed, firstYear }, unit }: Props) {
  const styles = useFigureTable();
  const [measure, setMeasure] = useState<Measure>("funded");
  const [was, is] = [now[measure], removed[measure]];
  const rows = was.map((sum, year) => [showFinancialYear(firstYear + year), sum, is[year]!] as const);
  const all = [...rows, [said.together, total(was), total(is)] as const];
  const money = amountFormat(all.flatMap(([, one, other]) => [one, other]));
  // What is carried over is carried again: the years do not add up.
  const shown = measure === "carried" ? rows : all;
  return (
    <>
      <ChoiceField
        id="pool-measure"
        label={said.measure}
        placeholder=""
        compact
        choices={MEASURES.map((key) => ({ key, text: said.measures[key] }))}
        chosen={measure}
        problem={undefined}
        onChoose={(key) => setMeasure(key as Measure)}
      />
      <table className={styles.table}>
        <caption className={styles.caption}>
          {bookTexts.fields.withUnit(`${said.measures[measure]}, ${said.table.toLowerCase()}`, unit)}
        </caption>
        <thead>
          <tr>
            {[said.year, said.now, said.afterwards, said.difference].map((heading, column) => (
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
          {shown.map(([name, one, other]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, name === said.together && styles.total)}>
                {name}
              </th>
              {[one, other, other - one].map((sum, column) => (
                <td
                  key={column}
                  className={mergeClasses(styles.cell, styles.figure, name === said.together && styles.total)}
                >
                  {money(sum)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
