import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef } from "react";
import type { FoundTable } from "../../../workbook";
import { usePane } from "../../pane";
import { ColumnField } from "../../parts";
import type { PaneSource, SourceRole } from "../../registry";
import { fieldIds } from "../../wizard";
import type { Column, SourceAnswer } from "../../wizard";
import { TickColumns } from "./tick-columns";

interface Props {
  readonly source: PaneSource;
  readonly role: SourceRole;
  readonly table: FoundTable;
  readonly answer: SourceAnswer;
}

/** Which column plays a role; where several can together, first which way it is. */
export function RoleField({ source, role: { role, label, ticks }, table, answer }: Props) {
  const pane = usePane();
  const column = answer.roles[role] ?? null;
  const otherWay = useRef<Column | null>(null);
  const choose = (chosen: Column | null): void => void pane.chooseColumns(source.kind, { [role]: chosen });
  const id = fieldIds.role(source.kind, role);
  const isOne = column === null || typeof column === "number";
  const others = source.roles.filter((other) => other.role !== role).map((other) => answer.roles[other.role]);
  /** The columns of the way not shown are there again on the way back. */
  const turn = (toOne: boolean): void => {
    if (toOne === isOne) return;
    const before = otherWay.current;
    otherWay.current = column;
    choose(before ?? (toOne ? null : []));
  };
  return (
    <>
      {ticks !== undefined && (
        <Field label={ticks.question}>
          <RadioGroup value={isOne ? "one" : "many"} onChange={(_, { value }) => turn(value === "one")}>
            <Radio value="one" label={ticks.oneColumn} />
            <Radio value="many" label={ticks.manyColumns} />
          </RadioGroup>
        </Field>
      )}
      {isOne ? (
        <ColumnField id={id} role={label} table={table} column={column} onChoose={choose} />
      ) : (
        <TickColumns
          id={id}
          label={ticks?.columns ?? label}
          table={table}
          columns={table.headings.map((_, index) => index).filter((index) => !others.includes(index))}
          ticked={column}
          onTick={choose}
        />
      )}
    </>
  );
}
