import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { LeverStep } from "../levers";
import { usePane, usePaneState } from "../pane";
import {
  ProblemSummary,
  ScreenBody,
  ScreenHeading,
  StepProgress,
  TroubleBar,
  UndoQuestion,
  useProgressText,
  useProse,
} from "../parts";
import { texts } from "../texts";
import type { StepId } from "../wizard";
import { CountStep } from "./count-step";
import { ReviewStep } from "./review-step";
import { TablesStep } from "./tables-step";

const ownTitles: Readonly<Record<string, string>> = texts.steps;

/** The questions of a scenario, one step at a time. */
export function WizardScreen() {
  const prose = useProse();
  const step = usePaneState((state) => state.step);
  const changing = usePaneState((state) => state.changing);
  const { levers, stepsFor } = usePane();
  const answers = usePaneState((state) => state.answers);
  const steps = stepsFor(answers);
  const lever = levers.find(({ settings }) => settings.id === step);
  const title = lever?.settings.title ?? ownTitles[step] ?? "";
  return (
    <ScreenBody key={step} foot={<WizardButtons />}>
      <div className={prose.group}>
        <p className={prose.quiet}>
          {changing === null ? texts.wizard.newHeading : texts.wizard.changeHeading(changing)}
        </p>
        <ScreenHeading text={texts.wizard.step(steps.indexOf(step) + 1, steps.length, title)} />
        <StepProgress step={step} />
      </div>
      <TroubleBar />
      <UndoQuestion />
      <ProblemSummary />
      {lever === undefined ? <OwnStep step={step} /> : <LeverStep lever={lever} />}
    </ScreenBody>
  );
}

/** A step that is not a lever's. */
function OwnStep({ step }: { readonly step: StepId }) {
  if (step === "tables") return <TablesStep />;
  return step === "count" ? <CountStep /> : <ReviewStep />;
}

function WizardButtons() {
  const styles = useStyles();
  const pane = usePane();
  const step = usePaneState((state) => state.step);
  const work = usePaneState((state) => state.work);
  const doing = useProgressText();
  const busy = work !== null;
  const reviewed = usePaneState((state) => state.review !== null);
  return (
    <>
      {work !== null && <Spinner size="tiny" className={styles.work} label={doing} />}
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
      {work === "writing" ? (
        <Button appearance="subtle" className={styles.cancel} onClick={pane.stopWriting}>
          {texts.review.stop}
        </Button>
      ) : (
        <Button appearance="subtle" className={styles.cancel} disabledFocusable={busy} onClick={pane.cancel}>
          {texts.wizard.cancel}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  work: { width: "100%", justifyContent: "flex-start" },
  cancel: { marginLeft: "auto" },
});
