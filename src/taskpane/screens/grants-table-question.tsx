import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { withUnit } from "../../model/wording";
import { amountFormat } from "../figures";
import { usePane, usePaneState } from "../pane";
import { ColumnField, Findings, TableField, TickColumns, useProse } from "../parts";
import { texts } from "../texts";
import { distinct, fieldIds } from "../wizard";

/** Which table holds the grants, which columns of it, how it says what they may be spent on, and what was found there. */
export function GrantsTableQuestion() {
  const prose = useProse();
  const pane = usePane();
  const answer = usePaneState((state) => state.answers.grants);
  const table = usePaneState((state) =>
    state.tables.find(({ place }) => place.reference === answer.reference),
  );
  const reading = usePaneState((state) => state.grants);
  return (
    <section className={prose.group} aria-label={texts.tables.grants}>
      <TableField
        id={fieldIds.grantsTable}
        label={texts.tables.grants}
        hint={texts.tables.grantsHint}
        chosen={answer.reference}
        onChoose={(reference) => void pane.chooseGrantsTable(reference)}
      />
      {answer.reference === null && <p className={prose.quiet}>{texts.tables.noneFits}</p>}
      {table !== undefined && (
        <>
          <ColumnField
            id={fieldIds.grant}
            role={texts.tables.grant}
            table={table}
            column={answer.grant}
            onChoose={(grant) => void pane.chooseGrantsColumns({ grant })}
          />
          <ColumnField
            id={fieldIds.award}
            role={texts.tables.award}
            table={table}
            column={answer.award}
            onChoose={(award) => void pane.chooseGrantsColumns({ award })}
          />
          <Field label={texts.tables.permittedAs}>
            <RadioGroup
              value={answer.permittedAs}
              onChange={(_, { value }) =>
                void pane.chooseGrantsColumns({ permittedAs: value === "ticks" ? "ticks" : "list" })
              }
            >
              <Radio value="list" label={texts.tables.asList} />
              <Radio value="ticks" label={texts.tables.asTicks} />
            </RadioGroup>
          </Field>
          {answer.permittedAs === "list" ? (
            <ColumnField
              id={fieldIds.permitted}
              role={texts.tables.permitted}
              table={table}
              column={answer.list}
              onChoose={(list) => void pane.chooseGrantsColumns({ list })}
            />
          ) : (
            <TickColumns table={table} answer={answer} />
          )}
        </>
      )}
      {reading !== null && reading.grants.length > 0 && (
        <p className={prose.quiet}>
          {texts.tables.grantsCounted(
            reading.grants.length,
            withUnit(amountFormat([reading.total])(reading.total), reading.unit),
          )}
        </p>
      )}
      <Findings
        id={fieldIds.grantsFindings}
        findings={distinct([...(table?.findings ?? []), ...(reading?.findings ?? [])])}
      />
    </section>
  );
}
