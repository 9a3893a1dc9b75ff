import { Button } from "@fluentui/react-components";
import type { FoundTable } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { ProblemNote, useProse } from "../../parts";
import { texts } from "../../texts";
import { fieldIds, problemAt } from "../../fields";

/** The way to have tables as a list that formulas can read. */
export function SetOut({ kind, tables }: { readonly kind: string; readonly tables: readonly FoundTable[] }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const id = fieldIds.setOut(kind);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <>
      <div className={prose.row}>
        <Button id={id} appearance="primary" disabledFocusable={busy} onClick={() => void pane.setOut(kind)}>
          {texts.understood.make(tables.length)}
        </Button>
      </div>
      <ProblemNote id={`${id} problem`} problem={problem} />
      <p className={prose.quiet}>{texts.understood.then}</p>
    </>
  );
}
