import { columnLetters, parseAddress } from "../../formula";
import type { FoundTable } from "../../reading";
import { usePaneState } from "../pane";
import { texts } from "../texts";
import { problemAt } from "../fields";
import { ChoiceField } from "./choice-field";

interface Props {
  readonly id: string;
  readonly role: string;
  readonly table: FoundTable;
  /** Its position from 0, or null while none is chosen. */
  readonly column: number | null;
  readonly onChoose: (column: number) => void;
}

/** Which column of a table plays a role. */
export function ColumnField({ id, role, table, column, onChoose }: Props) {
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <ChoiceField
      id={id}
      compact
      label={role}
      placeholder={texts.tables.chooseColumn}
      choices={table.headings.map((_, index) => ({ key: String(index), text: columnName(table, index) }))}
      chosen={column === null ? null : String(column)}
      problem={problem}
      onChoose={(key) => onChoose(Number(key))}
    />
  );
}

/** A column's heading with its letter on the sheet, which tells two columns of the same heading apart. */
export function columnName(table: FoundTable, index: number): string {
  const firstColumn = parseAddress(table.address)?.box.column ?? 0;
  return texts.tables.column(table.headings[index]?.trim() ?? "", columnLetters(firstColumn + index));
}
