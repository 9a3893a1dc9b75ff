import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { WHOLE_TABLE } from "../../../reading";
import type { Ask, FoundTable, Understanding } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, TypedField, useProse } from "../../parts";
import { texts } from "../../texts";
import { fieldIds } from "../../fields";
import { agencyProposed, asksShown, saidOf } from "../../tables";
import { AskField } from "./ask-field";
import { ColumnsTaken, FirstLines, TableFacts } from "./facts-of-table";
import { RowsFields } from "./rows-fields";
import { LeftOut } from "./left-out";
import { Pointing } from "./pointing";

interface Props {
  readonly kind: string;
  readonly table: FoundTable;
  readonly understood: Understanding;
}

/** How a table is read: what it is taken for, what is asked about it, what of it is not read, and how all that is corrected. */
export function Understood({ kind, table, understood }: Props) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const said = usePaneState((state) => saidOf(state.answers, table.key));
  const agency = agencyProposed(table, said);
  const isNamed = said.roles?.agency?.from === "fixed";
  const typed = said.roles?.agency?.from === "fixed" ? said.roles.agency.value : null;
  // What was taken unasked is shown with what is asked: something else is one press away.
  const asks = asksShown(understood, said).filter(
    (ask) => !isByRows(understood, ask) && !isOnlyNamed(ask, agency),
  );
  return (
    <div className={prose.group}>
      <TableFacts understood={understood} agency={agency} title={table.title} />
      {asks.map((ask) => (
        <AskField
          key={`${ask.role} ${asks.filter(({ role }) => role === ask.role).indexOf(ask)}`}
          ask={ask}
          taken={ask.role === "unit" ? understood.unit : ask.first}
          {...(ask.role === "unit" && { id: fieldIds.unit(table.key) })}
          headings={understood.headings}
          onChoose={(choice) => void pane.chooseAnswer(kind, table, ask, choice)}
        />
      ))}
      {(agency !== null || isNamed) && (
        <TypedField
          id={fieldIds.agencyOfAll(table.key)}
          label={texts.understood.agencyOfAll}
          hint={texts.understood.agencyHint}
          value={typed ?? agency ?? ""}
          onType={(name) => pane.nameAgency(table.key, name)}
        />
      )}
      <RowsFields
        tableKey={table.key}
        filters={understood.filters}
        isAsked={(isAsked) => isAsked}
        onChoose={(column, name) => void pane.chooseRows(table.key, column, name)}
      />
      <Folded heading={texts.understood.firstLines}>
        <FirstLines understood={understood} agency={agency} />
      </Folded>
      <Folded heading={texts.understood.columns}>
        <ColumnsTaken understood={understood} />
      </Folded>
      {understood.filters.some(({ isAsked }) => !isAsked) && (
        <Folded heading={texts.understood.rowsHeading}>
          <p className={prose.quiet}>{texts.understood.rowsHint}</p>
          <RowsFields
            tableKey={table.key}
            filters={understood.filters}
            isAsked={(isAsked) => !isAsked}
            onChoose={(column, name) => void pane.chooseRows(table.key, column, name)}
          />
        </Folded>
      )}
      <LeftOut understood={understood} />
      <Pointing table={table} understood={understood} />
      {Object.keys(said).length > 0 && (
        <div className={prose.row}>
          <Button size="small" disabledFocusable={busy} onClick={() => void pane.readAsProposed(table.key)}>
            {texts.understood.asProposed}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A part that is folded away at first. */
function Folded({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure heading={heading} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}

/** Which rows are read is asked with all their names, and with the choice of all rows. */
function isByRows({ filters }: Understanding, { first, others }: Ask): boolean {
  return filters.some(
    ({ isAsked, values }) =>
      isAsked &&
      values.length === others.length + 1 &&
      [first, ...others].every((each) => values.includes(each ?? "")),
  );
}

/** The name of the one agency is typed: there is nothing to choose besides. */
function isOnlyNamed({ role, first, others }: Ask, agency: string | null): boolean {
  const choices = [first, ...others].filter((each) => each !== null && each !== WHOLE_TABLE);
  return role === "agency" && agency !== null && choices.every((each) => each === agency);
}
