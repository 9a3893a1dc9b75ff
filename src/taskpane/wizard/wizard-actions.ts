import type { FieldAnswer } from "../answers";
import { placeFacts } from "../registry";
import { texts } from "../texts";
import { firstAnswers, freeName, leverAnswers, sourcesChosen } from "./answers";
import type { Answers } from "./answers";
import { factsOf } from "./facts";
import { answersOf, leverAnswersOf } from "./scenario";
import { cleared } from "./cleared";
import type { PaneState } from "./state";
import { problemsOf, stepsOf } from "./steps";
import type { StepId } from "./steps";
import type { TableActions } from "./table-actions";
import { once, whenIdle } from "./work";
import type { Desk } from "./work";

interface Needs {
  readonly tables: TableActions;
  readonly refreshSaved: () => Promise<void>;
  readonly reviewNow: () => Promise<void>;
}

/** Going through the steps: beginning, answering, forwards, back, leaving. */
export function wizardActions({ store, work, registry }: Desk, { tables, refreshSaved, reviewNow }: Needs) {
  const { levers, sources } = registry;

  /** The step this many steps after another, or null where there is none. */
  const neighbour = (step: StepId, by: 1 | -1): StepId | null => {
    const steps = stepsOf(store.getState().answers, registry);
    return steps[steps.indexOf(step) + by] ?? null;
  };

  const begin = (answers: Answers, changing: string | null): void =>
    store.setState({ ...cleared, answers, changing, left: null, screen: "wizard", step: "tables" });

  const refuse = (problems: PaneState["problems"]): void =>
    store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 }));

  /** A problem that this corrects goes away; none is added before Next. */
  const answer = (change: Partial<Answers>): void =>
    store.setState((state) => {
      const answers = { ...state.answers, ...change };
      const left = problemsOf(state.step, answers, factsOf(state, registry), registry);
      const wasShown = (field: string): boolean => state.problems.some((problem) => problem.field === field);
      return { answers, problems: left.filter(({ field }) => wasShown(field)) };
    });

  return {
    /** Begins a new scenario as soon as the pane is idle. A user in the middle of the questions keeps the answers. */
    newScenario: once(() =>
      whenIdle(store, async () => {
        if (store.getState().screen === "wizard") {
          store.setState({ notice: texts.notices.inTheMiddle });
          return;
        }
        const proposed = firstAnswers(savedNames(store.getState()), levers);
        begin(proposed, null);
        await work("looking", async () => {
          await refreshSaved();
          // The workbook may have got scenarios since the first screen was read; a name typed meanwhile stays.
          const name = freeName(savedNames(store.getState()));
          store.setState(({ answers }) =>
            answers.name === proposed.name ? { answers: { ...answers, name } } : {},
          );
          await tables.look();
        });
      }),
    ),

    /** Opens the wizard with the answers of a saved scenario, as the cells have them now. */
    changeScenario: (name: string): Promise<void> =>
      work("opening", async () => {
        await refreshSaved();
        const { saved, result } = store.getState();
        const kept = saved.find(({ scenario }) => scenario.name === name)?.scenario;
        const written = result?.scenario.name === name ? result.scenario : undefined;
        const scenario = kept ?? written;
        if (scenario === undefined) {
          store.setState({ trouble: { message: texts.problems.scenarioGone(name) } });
          return;
        }
        begin(answersOf(scenario, registry), name);
        await tables.look();
        // Only the tables say which services are shared now, and how names are spelt there.
        store.setState(({ answers, readings }) => {
          if (sourcesChosen(answers, sources).some(({ kind }) => readings[kind] === undefined)) return {};
          const given = leverAnswersOf(scenario, levers, placeFacts(readings, sources));
          return { answers: { ...answers, levers: given } };
        });
      }),

    /** Goes on with the answers that were left by Cancel, over the tables as they are now. */
    resume: (): Promise<void> => {
      const { left } = store.getState();
      if (left === null) return Promise.resolve();
      return work("looking", async () => {
        begin(left.answers, left.changing);
        await refreshSaved();
        await tables.look();
      });
    },

    /** Changes answers. */
    answer,

    /** Changes the answer to one field of a lever. */
    answerField: (lever: string, field: string, given: FieldAnswer): void => {
      const { answers } = store.getState();
      const changed = { ...leverAnswers(answers, lever), [field]: given };
      answer({ levers: { ...answers.levers, [lever]: changed } });
    },

    /** To the next step, or to the problems of this one. */
    next: (): Promise<void> => {
      const { step } = store.getState();
      const following = neighbour(step, 1);
      if (following === null) return Promise.resolve();
      return work(following === "review" ? "reviewing" : "reading", async () => {
        // The user may have corrected cells since they were read.
        if (step === "tables") await tables.read();
        const state = store.getState();
        const problems = problemsOf(step, state.answers, factsOf(state, registry), registry);
        if (problems.length > 0) return refuse(problems);
        store.setState({ step: following, problems: [], review: null });
        if (following === "review") await reviewNow();
      });
    },

    back: (): void => {
      const before = neighbour(store.getState().step, -1);
      if (before !== null && store.getState().work === null) goTo(before);
    },

    /** Back to a step already answered. */
    goToStep: (step: StepId): void => {
      if (store.getState().work === null) goTo(step);
    },

    /** Back to the first screen; the answers can be taken up again there. */
    cancel: (): void => {
      const { work: busyWith, answers, changing } = store.getState();
      if (busyWith === null) store.setState({ ...cleared, screen: "start", left: { answers, changing } });
    },
  };

  function goTo(step: StepId): void {
    store.setState({ step, problems: [], trouble: null });
  }
}

function savedNames({ saved }: PaneState): string[] {
  return saved.map(({ scenario }) => scenario.name);
}
