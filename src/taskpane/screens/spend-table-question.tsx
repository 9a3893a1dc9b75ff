import { usePane, usePaneState } from "../pane";
import { ColumnField, Findings, TableField, useProse } from "../parts";
import { texts } from "../texts";
import { distinct, fieldIds } from "../wizard";

/** Which table holds the spending, which columns of it, and what was found there. */
export function SpendTableQuestion() {
  const prose = useProse();
  const pane = usePane();
  const answer = usePaneState((state) => state.answers.spend);
  const table = usePaneState((state) =>
    state.tables.find(({ place }) => place.reference === answer.reference),
  );
  const reading = usePaneState((state) => state.spend);
  return (
    <section className={prose.group} aria-label={texts.tables.spend}>
      <TableField
        id={fieldIds.spendTable}
        label={texts.tables.spend}
        hint={texts.tables.spendHint}
        chosen={answer.reference}
        onChoose={(reference) => void pane.chooseSpendTable(reference)}
      />
      {answer.reference === null && <p className={prose.quiet}>{texts.tables.noneFits}</p>}
      {table !== undefined && (
        <>
          <ColumnField
            id={fieldIds.agency}
            role={texts.tables.agency}
            table={table}
            column={answer.agency}
            onChoose={(agency) => void pane.chooseSpendColumns({ agency })}
          />
          <ColumnField
            id={fieldIds.service}
            role={texts.tables.service}
            table={table}
            column={answer.service}
            onChoose={(service) => void pane.chooseSpendColumns({ service })}
          />
          <ColumnField
            id={fieldIds.amount}
            role={texts.tables.amount}
            table={table}
            column={answer.amount}
            onChoose={(amount) => void pane.chooseSpendColumns({ amount })}
          />
        </>
      )}
      {reading !== null && reading.rows.length > 0 && (
        <p className={prose.quiet}>
          {texts.tables.counted(reading.rows.length, reading.agencies.length, reading.services.length)}
        </p>
      )}
      <Findings
        id={fieldIds.spendFindings}
        findings={distinct([...(table?.findings ?? []), ...(reading?.findings ?? [])])}
      />
    </section>
  );
}
