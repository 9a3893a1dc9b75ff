import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { readTyped, typedText } from "../../../model/book";
import type { Field, Lever } from "../../../model/book";
import { eachIn, fieldId, typedFor } from "../../answers";
import type { EachAnswer } from "../../answers";
import { usePlaceFacts } from "../../pane";
import { CellInput, useFigureTable, useMore } from "../../parts";
import { namesFor } from "../../registry";
import { texts } from "../../texts";
import { useLeverAnswers } from "./use-lever-answers";

interface Props {
  readonly lever: Lever;
  /** Fields that are given for the same names, a column each. */
  readonly fields: readonly string[];
  /** Above the column, where that is not the field's label. */
  readonly heading?: string;
  /** Below each name. */
  readonly noteOn?: (name: string) => string;
  /** A last column, to be read only. */
  readonly last?: { readonly heading: string; readonly of: (name: string) => ReactNode };
}

/** Figures by service, agency or grant, a row each. */
export function EachTable({ lever, fields, heading, noteOn, last }: Props) {
  const styles = useFigureTable();
  const own = useStyles();
  const facts = usePlaceFacts();
  const { answers, answer } = useLeverAnswers(lever);
  const columns = fields.flatMap((name) => {
    const field = lever.fields[name];
    return field === undefined ? [] : [{ name, field }];
  });
  const first = columns[0]?.field;
  const names = first === undefined ? [] : namesFor(first, facts);
  const { most, more } = useMore(names.length);
  if (first === undefined) return null;
  // A figure that was given is always in sight.
  const isGiven = (each: string) =>
    columns.some(({ name }) => typedFor(eachIn(answers, name), each).trim() !== "");
  const shown = names.flatMap((each, index) => (index < most || isGiven(each) ? [{ each, index }] : []));
  const middle = mergeClasses(styles.cell, styles.middle);
  return (
    <>
      <table className={mergeClasses(styles.table, last === undefined && own.fixed)}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.fields.oneOf(first.per)}
            </th>
            {columns.map(({ name, field }) => (
              <th key={name} scope="col" className={mergeClasses(styles.heading, own.figures)}>
                {heading ?? field.ask.label}
              </th>
            ))}
            {last !== undefined && (
              <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
                {last.heading}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ each, index }) => (
            <tr key={each}>
              <th scope="row" className={noteOn === undefined ? middle : styles.cell}>
                {each}
                {noteOn !== undefined && <span className={styles.quiet}>{noteOn(each)}</span>}
              </th>
              {columns.map(({ name, field }) => {
                const given = eachIn(answers, name);
                return (
                  <td key={name} className={middle}>
                    <CellInput
                      id={fieldId(lever, name, index)}
                      name={texts.fields.own(field.ask.label, each)}
                      percent={field.kind === "share"}
                      value={typedFor(given, each)}
                      placeholder={withoutOwn(field, given)}
                      onType={(typed) => answer(name, { ...given, each: { ...given.each, [each]: typed } })}
                    />
                  </td>
                );
              })}
              {last !== undefined && <td className={mergeClasses(middle, styles.figure)}>{last.of(each)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** What holds for a name without a figure of its own, as it would be typed. */
function withoutOwn(field: Field, { forAll }: EachAnswer): string {
  if (field.ask.forAll !== undefined)
    return readTyped(field, forAll) === null ? "" : forAll.trim().replace(/\s*%$/, "");
  return typedText(field, Number(field.default));
}

const useStyles = makeStyles({
  // Otherwise what is wrong with one figure would squeeze all names in a narrow pane.
  fixed: { tableLayout: "fixed" },
  figures: { width: "5.75rem" },
});
