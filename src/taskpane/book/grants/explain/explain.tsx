import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { BookJson, ExplainAbout, ExplainStep } from "../../../../model/book";
import { numberAt, put } from "../../../../model/json";
import { usePane, usePaneState } from "../../../pane";
import { ChoiceField, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBookJson } from "../../actions";
import { grantsOf, servicesPaidFor, unitOf } from "../../state";
import { forPool, ScenarioField, useAsked } from "../scenario";
import { Steps } from "./steps";

const { explain: said, years } = grantsTexts;

/** Where a figure of the grants comes from and what would change it, step by step, each with the way to its cell. */
export function Explain() {
  const prose = useProse();
  const { jobs } = usePane();
  const book = useBookJson();
  const asked = useAsked();
  const [chosen, setChosen] = useState<string>(GAIN);
  const [explained, setExplained] = useState<Explained | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  // Of sheets that could not be read it is not known.
  const isWritten = usePaneState(({ held }) => held !== null && held.headlines?.length !== 0);
  const offered = aboutIn(grantsOf(book), servicesPaidFor(book));
  const about = offered.find(({ key }) => key === chosen) ?? offered[0]!;
  const isAnswered = explained !== null;
  const now = useMemo(() => (isAnswered ? inputsOf(forPool(book)) : null), [isAnswered, book]);
  const isOfNow =
    explained !== null &&
    explained.inputs === now &&
    explained.scenario === asked.scenario &&
    explained.about === about.key;

  const explain = async (): Promise<void> => {
    const question = asked.ask();
    if (question === null) return;
    stop.current = new AbortController();
    setTold(said.asking);
    setExplained(null);
    try {
      const answer = await jobs().start(
        "explain",
        { book: question.book, scenario: question.scenario, about: about.about },
        { signal: stop.current.signal },
      );
      const { book: asIs, scenario } = question;
      setExplained({ steps: answer, inputs: inputsOf(asIs), scenario, about: about.key });
      setTold(null);
    } catch (problem) {
      setTold(problem instanceof Error ? problem.message : String(problem));
    }
  };

  return (
    <>
      <p className={prose.quiet}>{said.hint}</p>
      <ScenarioField asked={asked} id="explain-scenario" />
      <ChoiceField
        id="explain-about"
        label={said.about}
        placeholder=""
        choices={offered}
        chosen={about.key}
        problem={undefined}
        onChoose={(key) => {
          setChosen(key);
          setExplained(null);
        }}
      />
      <div className={prose.row}>
        <Button
          appearance="primary"
          disabledFocusable={told === said.asking}
          onClick={() => {
            if (told !== said.asking) void explain();
          }}
        >
          {said.ask}
        </Button>
        {told === said.asking && <Button onClick={() => stop.current?.abort()}>{years.cancel}</Button>}
      </div>
      <p className={prose.text} role="status">
        {told ??
          (explained === null
            ? null
            : !isOfNow
              ? said.stale
              : explained.steps.length === 0
                ? said.nothing
                : null)}
      </p>
      {isOfNow && explained.steps.length > 0 && !isWritten && <p className={prose.quiet}>{said.unwritten}</p>}
      {isOfNow && explained.steps.length > 0 && (
        <Steps
          hasCells={isWritten}
          steps={explained.steps}
          unit={unitOf(book)}
          firstYear={numberAt(book, ["place", "firstYear"]) ?? 0}
          label={about.text}
        />
      )}
    </>
  );
}

const GAIN = "gain";

/** Steps, with what they were made from: once any of it differs they are of something else. */
interface Explained {
  readonly steps: readonly ExplainStep[];
  readonly inputs: string;
  readonly scenario: string;
  readonly about: string;
}

/** All that steps come from; what was worked out over the years is no part of it. */
function inputsOf(asked: BookJson): string {
  return JSON.stringify(put(asked, ["pooling", "worked"], undefined));
}

interface Offered {
  readonly key: string;
  readonly text: string;
  readonly group?: string;
  readonly note?: string;
  readonly about: ExplainAbout;
}

function aboutIn(grants: readonly string[], services: readonly string[]): readonly Offered[] {
  return [
    { key: GAIN, text: said.gain, about: { of: "gain" } },
    ...grants.map((id): Offered => ({
      key: `grant ${id}`,
      text: id,
      group: said.grants,
      note: said.ofGrant,
      about: { of: "grant", id },
    })),
    ...services.map((id): Offered => ({
      key: `service ${id}`,
      text: id,
      group: said.services,
      note: said.ofService,
      about: { of: "service", id },
    })),
  ];
}
