import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef } from "react";
import type { FoundTable } from "../../../reading";
import { usePane } from "../../pane";
import { ColumnField } from "../../parts";
import type { PaneSource } from "../../registry";
import { fieldIds } from "../../fields";
import type { SourceAnswer } from "../../tables";
import { TickColumns } from "./tick-columns";

interface Props {
  readonly source: PaneSource;
  readonly role: string;
  readonly table: FoundTable;
  readonly answer: SourceAnswer;
}

/** Which column plays a role. Where several ticked columns can play it together, the user first says which way the table does it. */
export function RoleField({ source, role, table, answer }: Props) {
  const pane = usePane();
  const { roles } = source.source;
  const label = roles[role]?.label ?? role;
  const ticks = source.ticks?.[role];
  const column = answer.roles[role] ?? null;
  const otherWay = useRef<SourceAnswer["roles"][string]>(null);
  const choose = (chosen: SourceAnswer["roles"][string]): void =>
    void pane.chooseColumns(source.kind, { [role]: chosen });
  const id = fieldIds.role(source.kind, role);
  const isOne = column === null || typeof column === "number";
  const others = Object.keys(roles)
    .filter((other) => other !== role)
    .map((other) => answer.roles[other]);
  /** The columns chosen the other way come back when the user returns to it. */
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
