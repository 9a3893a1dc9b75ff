import { makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { SavingTable, TypedField, useProse } from "../parts";
import { texts } from "../texts";
import { fieldIds, sharedNames } from "../wizard";

/** Step 3: how much of the spending on shared services is fixed cost paid for twice. */
export function DuplicationStep() {
  const styles = useStyles();
  const prose = useProse();
  const pane = usePane();
  const answers = usePaneState((state) => state.answers);
  const anyShared = usePaneState((state) => sharedNames(state).length > 0);
  if (!anyShared) return <p className={prose.text}>{texts.duplication.none}</p>;
  return (
    <>
      <p className={prose.text}>{texts.duplication.intro}</p>
      <div className={styles.fields}>
        <TypedField
          id={fieldIds.shareForAll}
          label={texts.duplication.forAll}
          hint={texts.duplication.forAllHint}
          figure="percent"
          value={answers.shareForAll}
          onType={(shareForAll) => pane.answer({ shareForAll })}
        />
        <TypedField
          id={fieldIds.providersKept}
          label={texts.duplication.kept}
          hint={texts.duplication.keptHint}
          figure="number"
          value={answers.providersKept}
          onType={(providersKept) => pane.answer({ providersKept })}
        />
        <TypedField
          id={fieldIds.achievable}
          label={texts.duplication.achievable}
          hint={texts.duplication.achievableHint}
          figure="percent"
          value={answers.achievable}
          onType={(achievable) => pane.answer({ achievable })}
        />
      </div>
      <SavingTable />
    </>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
});
