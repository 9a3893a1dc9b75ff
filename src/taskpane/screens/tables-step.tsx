import { makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { TypedField } from "../parts";
import { SourceTables } from "../sources";
import { texts } from "../texts";
import { fieldIds } from "../wizard";

/** Step 1: what the scenario is called, and which tables and columns it reads. */
export function TablesStep() {
  const styles = useStyles();
  const pane = usePane();
  const name = usePaneState((state) => state.answers.name);
  const changing = usePaneState((state) => state.changing);
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
      <SourceTables />
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "16px" },
});
