import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Json } from "../../../../model/book";
import { POOL_STEPS } from "../../../../model/pooling/file";
import type { PoolStep } from "../../../../model/pooling/file";
import { put, textAt } from "../../../../model/json";
import { dayInWords } from "../../../figures";
import { usePane } from "../../../pane";
import { ChoiceField, useProse } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { needsOf, problemsOf, scenarioName, scenariosOf, withFirstScenarios } from "../../state";
import { forPool } from "./for-pool";

const { years: said } = grantsTexts;

/** Milliseconds that the work may take: as long as HiGHS may choose among minimum awards, some times over. */
const DEADLINE = 300_000;

/** Starts the work for a scenario, tells how far it is, and can be stopped. */
export function WorkOut({ isAgain }: { readonly isAgain: boolean }) {
  const prose = useProse();
  const { jobs } = usePane();
  const { changeBook, refuse } = useBook();
  const book = useBookJson();
  const shown = useDraft(({ choices }) => choices.shown);
  const [chosen, setChosen] = useState<string | null>(null);
  const [step, setStep] = useState<PoolStep | "begins" | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const scenarios = scenariosOf(book);
  const ids = scenarios.map((scenario) => textAt(scenario, ["id"]));
  const scenario = [chosen, shown].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  const workOut = async (): Promise<void> => {
    const whole = scenario === null ? withFirstScenarios(book, bookTexts.scenarios) : book;
    const asked = forPool(whole);
    const wrong = problemsOf({ book: asked, baseBudget: [] });
    if (wrong.length > 0) {
      // In the whole book they have their places.
      const all = problemsOf({ book: whole, baseBudget: [] });
      return refuse(all.length > 0 ? all : wrong);
    }
    const id = scenario ?? textAt(scenariosOf(whole)[0], ["id"]);
    stop.current = new AbortController();
    setStep("begins");
    setTold(null);
    try {
      const worked = await jobs().start(
        "pool",
        { book: asked, scenario: id, asAt: dayInWords(today()) },
        {
          onProgress: (progress) => setStep(progress.step),
          signal: stop.current.signal,
          deadline: DEADLINE,
        },
      );
      // What comes of a message is JSON.
      changeBook((before) => {
        const named = scenario === null ? withFirstScenarios(before, bookTexts.scenarios) : before;
        return put(named, ["pooling", "worked"], (worked ?? undefined) as Json | undefined);
      });
      setTold(said.done);
    } catch (problem) {
      setTold(problem instanceof Error ? problem.message : String(problem));
    }
    setStep(null);
  };

  if (needsOf(book).length === 0) return <p className={prose.text}>{said.noServices}</p>;
  return (
    <>
      {scenarios.length > 0 && (
        <ChoiceField
          id="pool-scenario"
          label={said.scenario}
          placeholder=""
          choices={scenarios.map((each) => ({ key: textAt(each, ["id"]), text: scenarioName(each) }))}
          chosen={scenario}
          problem={undefined}
          onChoose={setChosen}
        />
      )}
      <div className={prose.row}>
        <Button
          appearance="primary"
          disabledFocusable={step !== null}
          onClick={() => {
            if (step === null) void workOut();
          }}
        >
          {isAgain ? said.again : said.workOut}
        </Button>
        {step !== null && <Button onClick={() => stop.current?.abort()}>{said.cancel}</Button>}
      </div>
      {step !== null && (
        <ProgressBar
          aria-label={said.workOut}
          value={step === "begins" ? 0 : POOL_STEPS.indexOf(step) / POOL_STEPS.length}
        />
      )}
      <p className={prose.text} role="status">
        {step === null ? told : step === "begins" ? said.begins : said.steps[step]}
      </p>
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, "2026-11-29".length);
}
