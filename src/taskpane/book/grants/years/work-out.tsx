import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Json } from "../../../../model/book";
import { POOL_STEPS } from "../../../../model/pooling/file";
import type { PoolStep } from "../../../../model/pooling/file";
import { put } from "../../../../model/json";
import { dayInWords, today } from "../../../figures";
import { usePane } from "../../../pane";
import { useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson } from "../../actions";
import { needsOf } from "../../state";
import { ScenarioField, useAsked } from "../scenario";

const { years: said } = grantsTexts;

/** Milliseconds that the work may take: as long as HiGHS may choose among minimum awards, some times over. */
const DEADLINE = 300_000;

/** Starts the work for a scenario, tells how far it is, and can be stopped. */
export function WorkOut({ isAgain }: { readonly isAgain: boolean }) {
  const prose = useProse();
  const { jobs } = usePane();
  const { changeBook } = useBook();
  const book = useBookJson();
  const asked = useAsked();
  const [step, setStep] = useState<PoolStep | "begins" | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const workOut = async (): Promise<void> => {
    const question = asked.ask();
    if (question === null) return;
    stop.current = new AbortController();
    setStep("begins");
    setTold(null);
    try {
      const worked = await jobs().start(
        "pool",
        { ...question, asAt: dayInWords(today()) },
        {
          onProgress: (progress) => setStep(progress.step),
          signal: stop.current.signal,
          deadline: DEADLINE,
        },
      );
      // What comes of a message is JSON.
      const json = (worked ?? undefined) as Json | undefined;
      changeBook((before) => put(before, ["pooling", "worked"], json));
      setTold(said.done);
    } catch (problem) {
      setTold(problem instanceof Error ? problem.message : String(problem));
    }
    setStep(null);
  };

  if (needsOf(book).length === 0) return <p className={prose.text}>{said.noServices}</p>;
  return (
    <>
      <ScenarioField asked={asked} id="pool-scenario" />
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
