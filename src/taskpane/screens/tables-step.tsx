import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../pane";
import { Findings, TypedField, useProse } from "../parts";
import { SourceQuestion } from "../sources";
import { texts } from "../texts";
import { fieldIds } from "../wizard";
import { NoTables } from "./no-tables";

/** Step 1: what the scenario is called, and which tables and columns it reads. */
export function TablesStep() {
  const styles = useStyles();
  const prose = useProse();
  const pane = usePane();
  const name = usePaneState((state) => state.answers.name);
  const changing = usePaneState((state) => state.changing);
  const anyTables = usePaneState((state) => state.tables.length > 0);
  const foundNone = usePaneState(
    ({ tables, work, trouble }) => tables.length === 0 && work === null && trouble === null,
  );
  const tables = usePaneState((state) => state.tables);
  const gone = usePaneState((state) => state.goneTables);
  const busy = usePaneState((state) => state.work !== null);
  const renamed = changing !== null && name.trim() !== changing;
  return (
    <div className={styles.step}>
      <TypedField
        id={fieldIds.name}
        label={texts.tables.name}
        hint={renamed ? texts.tables.renamed(changing) : texts.tables.nameHint}
        value={name}
        onType={(typed) => pane.answer({ name: typed })}
      />
      <Findings
        findings={gone.map((reference) => ({
          severity: "note" as const,
          message: texts.problems.tableGone(reference),
        }))}
      />
      {foundNone && <NoTables />}
      {(anyTables || foundNone) &&
        pane.sources.map((source) => <SourceQuestion key={source.kind} source={source} />)}
      <Findings findings={tables.flatMap(({ use }) => use ?? [])} />
      <div className={prose.row}>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void pane.lookAgain()}
        >
          {texts.tables.lookAgain}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "16px" },
});
