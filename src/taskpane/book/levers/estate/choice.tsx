import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { answerTo, readBook } from "../../../../model/book";
import type { BookJson } from "../../../../model/book";
import { betterKept, questionOf, shortOfRoom } from "../../../../model/estate";
import { usePane } from "../../../pane";
import { Findings, useProse } from "../../../parts";
import { dayInWords, today } from "../../../figures";
import { bookTexts } from "../../../texts/book";
import { useBook, useBookJson } from "../../actions";
import { estateOf, withProof, withKept } from "../../state";

/** Seconds for a choice; the best by then is taken, with how far it may be from the least. */
const SECONDS = 40;
/** The worker answers soon after that, or something is wrong. */
const DEADLINE = 2 * SECONDS * 1000;

/** Chooses which buildings are kept and where teams go, with progress and a way to stop. */
export function EstateChoice({ position }: { readonly position: number }) {
  const prose = useProse();
  const { jobs } = usePane();
  const { changeBook } = useBook();
  const book = useBookJson();
  const [share, setShare] = useState<number | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const said = bookTexts.estate;
  const { buildings, teams } = estateOf(book, position);
  const short = shortOfRoom(buildings, teams);

  const choose = async (): Promise<void> => {
    const worth = yearsWorth(book);
    const question = questionOf(buildings, teams, worth);
    stop.current = new AbortController();
    setShare(0);
    setTold(null);
    try {
      const answer = await jobs().start(
        "estate",
        { question, seconds: SECONDS },
        {
          onProgress: (progress) => setShare(progress.share),
          signal: stop.current.signal,
          deadline: DEADLINE,
        },
      );
      const { placing, cost, bound, gap, proven } = answer;
      const keep = [...new Set([...answer.keep, ...betterKept(buildings, worth)])];
      const day = dayInWords(today());
      changeBook((before) =>
        withProof(
          withKept(before, position, buildings, { keep, placing }),
          position,
          { buildings, teams },
          { cost, bound, yearsWorth: worth, day },
        ),
      );
      setTold(said.chosen({ kept: keep.length, all: buildings.length, gap: proven ? 0 : gap }));
    } catch (problem) {
      setTold(problem instanceof Error ? problem.message : String(problem));
    }
    setShare(null);
  };

  if (buildings.length === 0 || teams.length === 0) return <p className={prose.quiet}>{said.lacks}</p>;
  return (
    <section className={prose.group} role="group" aria-label={said.choose}>
      <p className={prose.quiet}>{said.chooseHint}</p>
      <Findings findings={short.map((message) => ({ severity: "stop" as const, message }))} />
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={share !== null || short.length > 0}
          onClick={() => void choose()}
        >
          {said.choose}
        </Button>
        {share !== null && (
          <Button size="small" onClick={() => stop.current?.abort()}>
            {said.cancel}
          </Button>
        )}
      </div>
      {share !== null && <ProgressBar aria-label={said.choosing} value={share} />}
      <p className={prose.text} role="status">
        {told}
      </p>
    </section>
  );
}

/** What a pound in each year of the place adds up to today; so many years where the book cannot be worked out yet. */
function yearsWorth(json: BookJson): number {
  try {
    const alone = { ...json, proposals: [], scenarios: [{ id: "S1", on: [] }] };
    const [scenario] = answerTo(readBook(alone)).scenarios as readonly {
      readonly discountFactors: readonly number[];
    }[];
    return scenario!.discountFactors.reduce((sum, factor) => sum + factor, 0);
  } catch {
    const place = json.place as { readonly years?: number } | undefined;
    return place?.years ?? 1;
  }
}
