import type { Answers } from "./answers";
import { firstAnswers } from "./answers";
import { factsOf } from "./facts";
import { answersOf } from "./scenario";
import type { PaneState } from "./state";
import { problemsOf, stepAfter, stepBefore } from "./steps";
import type { StepId } from "./steps";
import type { TableActions } from "./tableActions";
import type { Desk } from "./work";

/** Going through the steps: beginning, answering, forwards, back, leaving. */
export function wizardActions(
  { store, port, work }: Desk,
  tables: TableActions,
  reviewNow: () => Promise<void>,
) {
  const begin = (answers: Answers, changing: string | null): Promise<void> => {
    if (store.getState().work !== null) return Promise.resolve();
    store.setState({ ...cleared, answers, changing, screen: "wizard", step: "tables" });
    return tables.lookAgain();
  };

  const refuse = (problems: PaneState["problems"]): void =>
    store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 }));

  return {
    newScenario: (): Promise<void> => begin(firstAnswers(savedNames(store.getState())), null),

    /** Opens the wizard with the answers of a saved scenario, as the cells have them now. */
    changeScenario: async (name: string): Promise<void> => {
      const { saved, result } = store.getState();
      const known = saved.find(({ scenario }) => scenario.name === name)?.scenario ?? result?.scenario;
      let scenario = known?.name === name ? known : undefined;
      await work("opening", async () => {
        const inCells = (await port.savedScenarios()).find((kept) => kept.name === name);
        scenario = inCells ?? scenario;
      });
      if (scenario !== undefined && store.getState().trouble === null) await begin(answersOf(scenario), name);
    },

    /** Changes answers; a problem that this puts right goes away, none is added before Next. */
    answer: (change: Partial<Answers>): void =>
      store.setState((state) => {
        const answers = { ...state.answers, ...change };
        const left = problemsOf(state.step, answers, factsOf(state));
        const stays = (field: string): boolean => left.some((problem) => problem.field === field);
        return { answers, problems: state.problems.filter(({ field }) => stays(field)) };
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

    cancel: (): void => {
      if (store.getState().work === null) store.setState({ ...cleared, screen: "start" });
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
  result: null,
};

function savedNames({ saved }: PaneState): string[] {
  return saved.map(({ scenario }) => scenario.name);
}
