import { usePaneState } from "../pane";
import { texts } from "../texts";
import { problemAt } from "../wizard";
import { ChoiceField } from "./choice-field";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The table's reference; "" where the source is left out. */
  readonly chosen: string | null;
  readonly onChoose: (reference: string) => void;
  readonly onLeaveOut: () => void;
}

/** Which of the tables found in the workbook. */
export function TableField({ id, label, hint, chosen, onChoose, onLeaveOut }: Props) {
  const tables = usePaneState((state) => state.tables);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <ChoiceField
      id={id}
      label={label}
      hint={hint}
      placeholder={texts.tables.choose}
      choices={[
        ...tables.map((table) => ({
          key: table.place.reference,
          text: table.label,
          note: texts.tables.rows(table.rowCount),
        })),
        { key: "", text: texts.tables.without, note: "" },
      ]}
      chosen={chosen}
      problem={problem}
      onChoose={(key) => (key === "" ? onLeaveOut() : onChoose(key))}
    />
  );
}
