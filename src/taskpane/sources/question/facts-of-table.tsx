import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { columnLetters } from "../../../formula";
import { listed, withUnit } from "../../../model/wording";
import type { Understanding } from "../../../reading";
import { amountFormat, plural } from "../../figures";
import { useFigureTable } from "../../parts";
import { texts } from "../../texts";
import { takenFor } from "./taken-for";

interface Props {
  readonly understood: Understanding;
  /** Whose all of it is, where the table does not say; null where it does. */
  readonly agency: string | null;
}

/** Columns shown at first. */
const AT_FIRST = 12;
const LINES = 4;

/** What was read, a line each; `title` as the list of tables says it. */
export function TableFacts({ understood, agency, title }: Props & { readonly title: string }) {
  const styles = useFigureTable();
  const { box, currency, data, lines, orientation, total, unit } = understood;
  const names = useMemo(
    () => ({
      agency: [...new Set(lines.flatMap((line) => line.agency ?? []))],
      service: [...new Set(lines.flatMap((line) => line.service ?? []))],
    }),
    [lines],
  );
  const sum = amountFormat([total ?? 0])(total ?? 0);
  const noUnit =
    currency === null ? texts.understood.unitUnknown : texts.understood.notPounds(currency.measure);
  const agencies = agency === null ? names.agency : agency === "" ? [] : [agency];
  const rows: readonly (readonly [string, string])[] = [
    ...(title === "" ? [] : [[texts.understood.title, title] as const]),
    [texts.understood.headingRows, texts.understood.rows(box.row + 1, data.row)],
    [texts.understood.data, texts.understood.rows(data.row + 1, data.row + data.rows)],
    [texts.understood.laidOut, texts.understood.shape[orientation]],
    [texts.understood.agencies, namesInWords(agencies)],
    [texts.understood.services, namesInWords(names.service)],
    [texts.understood.amounts, lines.length.toLocaleString("en-GB")],
    [texts.understood.total, unit === null ? `${sum} (${noUnit})` : withUnit(sum, unit)],
  ];
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([what, value]) => (
          <tr key={what}>
            <th scope="row" className={mergeClasses(styles.cell, styles.word)}>
              {what}
            </th>
            <td className={styles.cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first amounts with what each is of. */
export function FirstLines({ understood: { lines }, agency }: Props) {
  const styles = useFigureTable();
  const shown = lines.slice(0, LINES);
  const format = amountFormat(shown.map(({ amount }) => amount));
  const { namesOf, amountOf, none } = texts.understood;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {namesOf.agency}
          </th>
          <th scope="col" className={styles.heading}>
            {namesOf.service}
          </th>
          <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
            {amountOf}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ row, column, agency: own, service, amount }) => (
          <tr key={`${row} ${column}`}>
            <td className={styles.cell}>{own ?? (agency || none)}</td>
            <td className={styles.cell}>{service ?? none}</td>
            <td className={mergeClasses(styles.cell, styles.figure)}>{format(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each column is taken for, with what it adds up to. */
export function ColumnsTaken({ understood }: { readonly understood: Understanding }) {
  const styles = useFigureTable();
  const [all, setAll] = useState(false);
  const { headings, columnTotals, box } = understood;
  const shown = all ? headings : headings.slice(0, AT_FIRST);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.understood.column}
            </th>
            <th scope="col" className={styles.heading}>
              {texts.understood.takenFor}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {texts.understood.columnTotal}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((heading, at) => {
            const total = columnTotals[at] ?? null;
            return (
              <tr key={columnLetters(box.column + at)}>
                <th scope="row" className={styles.cell}>
                  {columnLetters(box.column + at)} {heading}
                </th>
                <td className={styles.cell}>{takenFor(understood, box.column + at)}</td>
                <td className={mergeClasses(styles.cell, styles.figure)}>
                  {total === null ? "" : amountFormat([total])(total)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < headings.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {texts.pane.moreFindings(headings.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** "12 names: Adult care, Libraries and 10 more". */
function namesInWords(names: readonly string[]): string {
  return names.length === 0
    ? texts.understood.none
    : `${plural(names.length, "name", "names")}: ${listed(names)}`;
}
