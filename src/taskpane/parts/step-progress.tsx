import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import type { StepId } from "../wizard";

/** How far the wizard has come, for the eye; the heading says it in words. */
export function StepProgress({ step }: { readonly step: StepId }) {
  const styles = useStyles();
  const { stepsFor } = usePane();
  const answers = usePaneState((state) => state.answers);
  const steps = stepsFor(answers);
  const reached = steps.indexOf(step);
  return (
    <div aria-hidden="true" className={styles.bar}>
      {steps.map((name, index) => (
        <span key={name} className={mergeClasses(styles.part, index <= reached && styles.done)} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalXXS },
  part: {
    flex: "1 1 0",
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});
