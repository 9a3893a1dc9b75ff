import { texts } from "../texts";
import type { Answers } from "./answers";
import { firstAnswers } from "./answers";
import { factsOf, readingsOf } from "./facts";
import { answersOf, leverAnswers } from "./scenario";
import type { PaneState } from "./state";
import { problemsOf, stepAfter, stepBefore } from "./steps";
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
export function wizardActions({ store, work }: Desk, { tables, refreshSaved, reviewNow }: Needs) {
  const begin = (answers: Answers, changing: string | null): void =>
    store.setState({ ...cleared, answers, changing, screen: "wizard", step: "tables" });

  const refuse = (problems: PaneState["problems"]): void =>
    store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 }));

  return {
    /** Begins a new scenario as soon as the pane is idle. Somebody in the middle of the questions keeps their answers. */
    newScenario: once(() =>
      whenIdle(store, async () => {
        if (store.getState().screen === "wizard") {
          store.setState({ notice: texts.notices.inTheMiddle });
          return;
        }
        const proposed = firstAnswers(savedNames(store.getState()));
        begin(proposed, null);
        await work("looking", async () => {
          await refreshSaved();
          // The workbook may have got scenarios since the first screen was read; a name typed meanwhile stays.
          const { name } = firstAnswers(savedNames(store.getState()));
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
        begin(answersOf(scenario), name);
        await tables.look();
        // Only the tables say which services are shared now, and how names are spelt there.
        store.setState((state) =>
          state.spend === null || state.grants === null
            ? {}
            : { answers: { ...state.answers, ...leverAnswers(scenario, readingsOf(state)) } },
        );
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

    /** Changes answers; a problem that this puts right goes away, none is added before Next. */
    answer: (change: Partial<Answers>): void =>
      store.setState((state) => {
        const answers = { ...state.answers, ...change };
        const left = problemsOf(state.step, answers, factsOf(state));
        const wasShown = (field: string): boolean =>
          state.problems.some((problem) => problem.field === field);
        return { answers, problems: left.filter(({ field }) => wasShown(field)) };
      }),

    /** To the next step, or to the problems of this one. */
    next: (): Promise<void> => {
      const { step } = store.getState();
      const following = stepAfter(step);
      if (following === null) return Promise.resolve();
      return work(following === "review" ? "reviewing" : "reading", async () => {
        // The user may have put cells right since they were read.
        if (step === "tables") await tables.read();
        const state = store.getState();
        const problems = problemsOf(step, state.answers, factsOf(state));
        if (problems.length > 0) return refuse(problems);
        store.setState({ step: following, problems: [], review: null });
        if (following === "review") await reviewNow();
      });
    },

    back: (): void => {
      const before = stepBefore(store.getState().step);
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

const cleared: Partial<PaneState> = {
  tables: [],
  goneTables: [],
  spend: null,
  grants: null,
  problems: [],
  review: null,
  overwriteAgreed: false,
  trouble: null,
  notice: null,
  toLose: null,
  result: null,
  left: null,
};

function savedNames({ saved }: PaneState): string[] {
  return saved.map(({ scenario }) => scenario.name);
}
