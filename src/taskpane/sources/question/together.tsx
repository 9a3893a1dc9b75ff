import { Button, Checkbox, Label, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useId } from "react";
import { withUnit } from "../../../model/wording";
import type { FoundTable } from "../../../reading";
import { amountFormat, plural } from "../../figures";
import { usePane, usePaneState } from "../../pane";
import { ChoiceField, Disclosure, tableChoice, useProse, useStaysOpen } from "../../parts";
import { texts } from "../../texts";
import {
  agencyProposed,
  agencyTogether,
  asksUnit,
  isPieceOf,
  saidOf,
  sameMoney,
  unitsMissing,
} from "../../tables";
import { UnitField } from "./unit-field";
import { Understood } from "./understood";

interface Props {
  readonly kind: string;
  /** The table chosen, and those that are read together with it. */
  readonly tables: readonly FoundTable[];
}

/** Which other tables are read together with the one chosen: those under the same headings, other bodies', and any other that reads as spending. */
export function Together({ kind, tables }: Props) {
  const prose = useProse();
  const pane = usePane();
  const id = useId();
  const busy = usePaneState((state) => state.work !== null);
  const all = usePaneState((state) => state.tables);
  const answers = usePaneState((state) => state.answers);
  const [chosen, ...others] = tables;
  if (chosen === undefined) return null;
  const keys = others.map(({ key }) => key);
  const pieces = all.filter((table) => isPieceOf(table, chosen));
  const added = others.filter((table) => !pieces.includes(table));
  const free = all.filter(
    (table) =>
      table.key !== chosen.key &&
      !keys.includes(table.key) &&
      !pieces.includes(table) &&
      (table.understood?.kind === "spend" || table.understood?.kind === "payments"),
  );
  // Where the reader asks it, it is asked with how the table reads.
  const unsaid = unitsMissing(tables).filter((table) => !asksUnit(table));
  // A piece of which something is still to be said is shown as other tables are.
  const isNamed = agencyTogether(chosen, chosen, answers) !== "";
  const open = others.filter((table) => isNamed && agencyTogether(table, chosen, answers) === "");
  return (
    <>
      {pieces.length > 0 && (
        <div role="group" aria-labelledby={id}>
          <Label id={id}>{texts.understood.together}</Label>
          <p className={prose.quiet}>{texts.understood.togetherHint(pieces.length)}</p>
          {pieces.map((piece) => (
            <div key={piece.key}>
              <Checkbox
                label={`${tableChoice(piece).text}: ${inShort(piece)}`}
                checked={keys.includes(piece.key)}
                disabled={busy}
                onChange={(_, { checked }) =>
                  void pane.readTogether(
                    kind,
                    checked === true ? [...keys, piece.key] : keys.filter((key) => key !== piece.key),
                  )
                }
              />
            </div>
          ))}
        </div>
      )}
      {unsaid.map((table) => (
        <UnitField key={table.key} kind={kind} table={table} />
      ))}
      {[...open.filter((table) => pieces.includes(table)), ...added].map((table) => (
        <OtherTable
          key={table.key}
          kind={kind}
          table={table}
          onTakeOut={() =>
            void pane.readTogether(
              kind,
              keys.filter((key) => key !== table.key),
            )
          }
        />
      ))}
      {sameMoney(tables).map(({ one, other }) => (
        <MessageBar key={other.key} intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {texts.understood.sameMoney(other.label, one.label, sumOf(other))}
          </MessageBarBody>
        </MessageBar>
      ))}
      {free.length > 0 && (
        <ChoiceField
          id={`${kind}-add-table`}
          label={texts.understood.addTable}
          hint={texts.understood.addTableHint}
          placeholder={texts.tables.choose}
          choices={free.map(tableChoice)}
          chosen={null}
          problem={undefined}
          onChoose={(reference) => {
            const table = free.find(({ place }) => place.reference === reference);
            if (table !== undefined) void pane.readTogether(kind, [...keys, table.key]);
          }}
        />
      )}
    </>
  );
}

interface OtherProps {
  readonly kind: string;
  readonly table: FoundTable;
  readonly onTakeOut: () => void;
}

/** A table of another layout that is read together with the one chosen; open while something is to be said of it. */
function OtherTable({ kind, table, onTakeOut }: OtherProps) {
  const prose = useProse();
  const busy = usePaneState((state) => state.work !== null);
  const said = usePaneState((state) => saidOf(state.answers, table.key));
  const { understood } = table;
  const isMissing =
    agencyProposed(table, said) === "" ||
    (understood?.asks.some(({ first }) => first === null) ?? false) ||
    (asksUnit(table) && understood?.unit === null);
  const [isOpen, setOpen] = useStaysOpen(isMissing);
  if (understood === null) return null;
  return (
    <Disclosure heading={`${tableChoice(table).text}: ${inShort(table)}`} open={isOpen} onToggle={setOpen}>
      <Understood kind={kind} table={table} understood={understood} />
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.understood.take(table.label)}
          onClick={onTakeOut}
        >
          {texts.understood.removeTable}
        </Button>
      </div>
    </Disclosure>
  );
}

/** "12 amounts, £1,234 thousand". */
function inShort(table: FoundTable): string {
  return `${plural(table.understood?.lines.length ?? 0, "amount", "amounts")}, ${sumOf(table)}`;
}

function sumOf({ understood }: FoundTable): string {
  const total = understood?.total ?? 0;
  const sum = amountFormat([total])(total);
  const unit = understood?.unit ?? null;
  return unit === null ? sum : withUnit(sum, unit);
}
