import { Checkbox, Label } from "@fluentui/react-components";
import type { FoundTable } from "../../../reading";
import { usePaneState } from "../../pane";
import { columnName, ProblemNote } from "../../parts";
import { problemAt } from "../../fields";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly table: FoundTable;
  /** The positions of the columns to choose from. */
  readonly columns: readonly number[];
  readonly ticked: readonly number[];
  readonly onTick: (ticked: readonly number[]) => void;
}

/** Which columns play a role together, each ticked where it applies. */
export function TickColumns({ id, label, table, columns, ticked, onTick }: Props) {
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const [labelId, problemId] = [`${id}-label`, `${id}-problem`];
  return (
    <div role="group" id={id} aria-labelledby={labelId} aria-describedby={problemId}>
      <Label id={labelId}>{label}</Label>
      {columns.map((index) => (
        <div key={index}>
          <Checkbox
            label={columnName(table, index)}
            checked={ticked.includes(index)}
            onChange={(_, { checked }) =>
              onTick(
                columns.filter((column) => (column === index ? checked === true : ticked.includes(column))),
              )
            }
          />
        </div>
      ))}
      <ProblemNote id={problemId} problem={problem} />
    </div>
  );
}
