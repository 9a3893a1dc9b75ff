import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import {
  ProblemSummary,
  progressText,
  ScreenBody,
  ScreenHeading,
  StepProgress,
  TroubleBar,
  UndoQuestion,
  useProse,
} from "../parts";
import { texts } from "../texts";
import { STEPS } from "../wizard";
import { CountStep } from "./count-step";
import { DuplicationStep } from "./duplication-step";
import { GrantsStep } from "./grants-step";
import { ReviewStep } from "./review-step";
import { TablesStep } from "./tables-step";

const steps = {
  tables: TablesStep,
  count: CountStep,
  duplication: DuplicationStep,
  grants: GrantsStep,
  review: ReviewStep,
} as const;

/** The questions of a scenario, one step at a time. */
export function WizardScreen() {
  const prose = useProse();
  const step = usePaneState((state) => state.step);
  const changing = usePaneState((state) => state.changing);
  const Step = steps[step];
  const number = STEPS.indexOf(step) + 1;
  return (
    <ScreenBody key={step} foot={<WizardButtons />}>
      <div className={prose.group}>
        <p className={prose.quiet}>
          {changing === null ? texts.wizard.newHeading : texts.wizard.changeHeading(changing)}
        </p>
        <ScreenHeading text={texts.wizard.step(number, STEPS.length, texts.steps[step])} />
        <StepProgress step={step} />
      </div>
      <TroubleBar />
      <UndoQuestion />
      <ProblemSummary />
      <Step />
    </ScreenBody>
  );
}

function WizardButtons() {
  const styles = useStyles();
  const pane = usePane();
  const step = usePaneState((state) => state.step);
  const work = usePaneState((state) => state.work);
  const busy = work !== null;
  const reviewed = usePaneState((state) => state.review !== null);
  return (
    <>
      {work !== null && <Spinner size="tiny" className={styles.work} label={progressText(work)} />}
      {step !== "tables" && (
        <Button disabledFocusable={busy} onClick={pane.back}>
          {texts.wizard.back}
        </Button>
      )}
      {step !== "review" && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.next()}>
          {texts.wizard.next}
        </Button>
      )}
      {step === "review" && (
        <Button appearance="primary" disabledFocusable={busy || !reviewed} onClick={() => void pane.write()}>
          {texts.review.write}
        </Button>
      )}
      <Button appearance="subtle" className={styles.cancel} disabledFocusable={busy} onClick={pane.cancel}>
        {texts.wizard.cancel}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  work: { width: "100%", justifyContent: "flex-start" },
  cancel: { marginLeft: "auto" },
});
