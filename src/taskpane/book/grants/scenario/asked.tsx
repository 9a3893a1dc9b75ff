import { useState } from "react";
import type { BookJson } from "../../../../model/book";
import { textAt, textsAt } from "../../../../model/json";
import { ChoiceField } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { poolingProposals, problemsOf, scenarioName, scenariosOf, withFirstScenarios } from "../../state";
import { forPool } from "./for-pool";

/** The scenario whose ring-fences are asked about, and the book as it is asked. */
export interface Asked {
  /** Null while the book has none. */
  readonly scenario: string | null;
  readonly choose: (id: string) => void;
  /** The book and the scenario to be worked out; null where something is wrong, which is shown then. */
  readonly ask: () => { readonly book: BookJson; readonly scenario: string } | null;
}

export function useAsked(): Asked {
  const { changeBook, refuse } = useBook();
  const book = useBookJson();
  const shown = useDraft(({ choices }) => choices.shown);
  const [chosen, choose] = useState<string | null>(null);
  const scenario = firstAsked(book, chosen, [textAt(book, ["pooling", "worked", "scenario"]), shown]);
  return {
    scenario,
    choose,
    ask: () => {
      // A book without scenarios gets those that its step would give it.
      const whole = scenario === null ? withFirstScenarios(book, bookTexts.scenarios) : book;
      const asked = forPool(whole);
      const wrong = problemsOf({ book: asked, baseBudget: [] });
      if (wrong.length > 0) {
        // In the whole book they have their places.
        const all = problemsOf({ book: whole, baseBudget: [] });
        refuse(all.length > 0 ? all : wrong);
        return null;
      }
      if (scenario === null) changeBook((before) => withFirstScenarios(before, bookTexts.scenarios));
      return { book: asked, scenario: scenario ?? textAt(scenariosOf(whole)[0], ["id"]) };
    },
  };
}

/** The first of these that removes a ring-fence, or else any that does: one that removes none has nothing to say of it. What was chosen is kept to. */
function firstAsked(
  book: BookJson,
  chosen: string | null,
  wished: readonly (string | null)[],
): string | null {
  const scenarios = scenariosOf(book);
  const ids = scenarios.map((scenario) => textAt(scenario, ["id"]));
  if (chosen !== null && ids.includes(chosen)) return chosen;
  const pooling = poolingProposals(book);
  const freeing = scenarios
    .filter((scenario) => textsAt(scenario, ["on"]).some((id) => pooling.has(id)))
    .map((scenario) => textAt(scenario, ["id"]));
  const first = (among: readonly string[]) => wished.find((id) => id !== null && among.includes(id));
  return first(freeing) ?? freeing[0] ?? first(ids) ?? ids[0] ?? null;
}

/** The choice of a scenario, where there are any. */
export function ScenarioField({ asked, id }: { readonly asked: Asked; readonly id: string }) {
  const scenarios = scenariosOf(useBookJson());
  if (scenarios.length === 0) return null;
  return (
    <ChoiceField
      id={id}
      label={grantsTexts.years.scenario}
      placeholder=""
      choices={scenarios.map((each) => ({ key: textAt(each, ["id"]), text: scenarioName(each) }))}
      chosen={asked.scenario}
      problem={undefined}
      onChoose={asked.choose}
    />
  );
}
