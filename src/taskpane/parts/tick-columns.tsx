import { Checkbox, Label } from "@fluentui/react-components";
import type { FoundTable } from "../../reading";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds, problemAt } from "../wizard";
import type { GrantsAnswer } from "../wizard";
import { columnName } from "./column-field";
import { ProblemNote } from "./problem-note";

const LABEL = `${fieldIds.ticks}-label`;
const PROBLEM = `${fieldIds.ticks}-problem`;

/** Which columns stand for services, ticked where a grant may be spent on them. */
export function TickColumns({
  table,
  answer,
}: {
  readonly table: FoundTable;
  readonly answer: GrantsAnswer;
}) {
  const pane = usePane();
  const problem = usePaneState(({ problems }) => problemAt(problems, fieldIds.ticks));
  const columns = table.headings
    .map((_, index) => index)
    .filter((index) => index !== answer.grant && index !== answer.award);
  return (
    <div role="group" id={fieldIds.ticks} tabIndex={-1} aria-labelledby={LABEL} aria-describedby={PROBLEM}>
      <Label id={LABEL}>{texts.tables.tickColumns}</Label>
      {columns.map((index) => (
        <div key={index}>
          <Checkbox
            label={columnName(table, index)}
            checked={answer.ticks.includes(index)}
            onChange={(_, { checked }) =>
              void pane.chooseGrantsColumns({
                ticks: columns.filter((column) =>
                  column === index ? checked === true : answer.ticks.includes(column),
                ),
              })
            }
          />
        </div>
      ))}
      <ProblemNote id={PROBLEM} problem={problem} />
    </div>
  );
}
