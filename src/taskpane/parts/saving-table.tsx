import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { withUnit } from "../../model/wording";
import { amountFormat } from "../figures";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { countOf, fieldIds, previewSaving } from "../wizard";
import { CellInput } from "./cell-input";
import { useFigureTable } from "./figure-table";
import { useProse } from "./prose";

/** The shared services with a share of their own where one is typed, and the saving as the model previews it. */
export function SavingTable() {
  const styles = useFigureTable();
  const prose = useProse();
  const pane = usePane();
  const spend = usePaneState((state) => state.spend);
  const answers = usePaneState((state) => state.answers);
  const count = useMemo(() => (spend === null ? null : countOf(spend)), [spend]);
  const preview = useMemo(() => (spend === null ? null : previewSaving(spend, answers)), [spend, answers]);
  if (spend === null || count === null) return null;
  const shared = count.services.filter((service) => service.shared);
  const format = amountFormat(shared.map(({ amount }) => amount));
  const column = texts.duplication.column;
  const figure = mergeClasses(styles.cell, styles.middle, styles.figure);
  return (
    <section className={prose.group} aria-label={texts.duplication.byService}>
      <h2 className={prose.section}>{texts.duplication.byService}</h2>
      <p className={prose.quiet}>
        {texts.duplication.byServiceHint} {texts.count.unit(spend.unit)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {column.service}
            </th>
            <th scope="col" className={styles.heading}>
              {column.share}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {column.saving}
            </th>
          </tr>
        </thead>
        <tbody>
          {shared.map(({ service, amount }, index) => (
            <tr key={service}>
              <th scope="row" className={styles.cell}>
                {service}
                <span className={styles.quiet}>{texts.duplication.spent(format(amount))}</span>
              </th>
              <td className={mergeClasses(styles.cell, styles.middle)}>
                <CellInput
                  id={fieldIds.shareOf(index)}
                  name={texts.duplication.ownShare(service)}
                  percent
                  value={answers.shareByService[service] ?? ""}
                  placeholder={answers.shareForAll.trim().replace(/%$/, "")}
                  onType={(typed) =>
                    pane.answer({ shareByService: { ...answers.shareByService, [service]: typed } })
                  }
                />
              </td>
              <td className={figure}>
                {preview === null ? "–" : format(preview.services[index]?.saving ?? 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status" className={prose.group}>
        <p className={prose.text}>
          {preview === null ? (
            texts.duplication.previewMissing
          ) : (
            <>
              {texts.duplication.preview}: <strong>{withUnit(format(preview.total), spend.unit)}</strong>
            </>
          )}
        </p>
        {preview !== null && <p className={prose.quiet}>{texts.duplication.previewCaption}</p>}
      </div>
    </section>
  );
}
