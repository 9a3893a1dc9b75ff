import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable, Understanding } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, ProblemNote, useFigureTable, useProse } from "../../parts";
import { texts } from "../../texts";
import { fieldIds, problemAt } from "../../fields";
import type { Part } from "../../tables";
import { placeOf } from "./taken-for";

const PARTS: readonly Part[] = ["headings", "data", "agency", "service", "amount"];

interface Props {
  readonly table: FoundTable;
  readonly understood: Understanding;
}

/** Each part of a table with where it is; cells that are selected in the sheet can be that part instead. */
export function Pointing({ table, understood }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const problems = usePaneState((state) => state.problems);
  const [open, setOpen] = useState(false);
  return (
    <Disclosure heading={texts.understood.point} open={open} onToggle={setOpen}>
      <p className={prose.quiet}>{texts.understood.pointHint}</p>
      <table className={styles.table}>
        <tbody>
          {PARTS.map((part) => {
            const id = fieldIds.part(table.key, part);
            const name = texts.understood.parts[part];
            return (
              <tr key={part}>
                <th scope="row" className={styles.cell}>
                  {name}
                  <span className={styles.quiet}>{placeOf(understood, part)}</span>
                  <ProblemNote id={`${id} problem`} problem={problemAt(problems, id)} />
                </th>
                <td className={styles.cell}>
                  <Button
                    id={id}
                    size="small"
                    disabledFocusable={busy}
                    aria-label={texts.understood.useSelectionAs(name)}
                    onClick={() => void pane.pointAt(table, part)}
                  >
                    {texts.tables.useSelection}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}
