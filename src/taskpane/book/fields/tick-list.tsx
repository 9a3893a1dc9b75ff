import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceField, ProblemNote, SearchField, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { TickBoxes } from "./tick-boxes";
import type { Tickable } from "./tick-boxes";

const { fields: said } = bookTexts;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly offered: readonly Tickable[];
  readonly ticked: readonly string[];
  /** With the keys that are ticked after a change; none of a list that is only read. */
  readonly onTick: ((keys: readonly string[]) => void) | null;
  readonly problem?: string | undefined;
  /** What is said where there is nothing to tick. */
  readonly none: string;
  /** Whether all of a long list can be ticked at once. */
  readonly canTickAll: boolean;
}

/** From so many names on they can all be ticked at once. */
const MANY = 4;
/** From so many names on they can be searched. */
const TOO_MANY_TO_SEE = 12;

type Shown = "all" | "ticked" | "not";

/** Names to be ticked, searched and filtered where there are many. */
export function TickList({ id, label, hint, offered, ticked, onTick, problem, none, canTickAll }: Props) {
  const prose = useProse();
  const [words, setWords] = useState("");
  // As they were ticked when it was chosen: a box that is ticked must not go from under the hand.
  const [shown, setShown] = useState<{ readonly which: Shown; readonly ticked: readonly string[] }>(ALL);
  const isSearched = offered.length >= TOO_MANY_TO_SEE;
  const found = isSearched ? offered.filter((each) => isFound(each, words, shown)) : offered;
  const { most, more } = useMore(found.length);
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {offered.length === 0 && <p className={prose.quiet}>{none}</p>}
      {isSearched && (
        <div role="search" aria-label={label} className={prose.group}>
          <SearchField
            label={said.find}
            hint={said.ticked(ticked.length, offered.length)}
            words={words}
            onSearch={setWords}
          />
          <ChoiceField
            id={`${id}-shown`}
            label={said.shown}
            placeholder=""
            choices={SHOWN}
            chosen={shown.which}
            problem={undefined}
            onChoose={(which) => setShown({ which: which as Shown, ticked })}
          />
        </div>
      )}
      {canTickAll && onTick !== null && offered.length >= MANY && (
        <div className={prose.row}>
          <Button size="small" onClick={() => onTick(withAll(ticked, found))}>
            {said.tickAll(found.length < offered.length)}
          </Button>
          <Button size="small" onClick={() => onTick(withNone(ticked, found))}>
            {said.tickNone(found.length < offered.length)}
          </Button>
        </div>
      )}
      <TickBoxes
        of={id}
        isPart={found.length < offered.length}
        offered={found.slice(0, most)}
        ticked={ticked}
        onTick={onTick}
      />
      {isSearched && found.length === 0 && <p className={prose.quiet}>{said.noneFound}</p>}
      {more}
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

const ALL = { which: "all", ticked: [] } as const;
const SHOWN = [
  { key: "all", text: said.shownAll },
  { key: "ticked", text: said.shownTicked },
  { key: "not", text: said.shownNot },
];

function isFound(
  { key, text, group = "" }: Tickable,
  words: string,
  { which, ticked }: { readonly which: Shown; readonly ticked: readonly string[] },
): boolean {
  const sought = words.trim().toLowerCase();
  if (!text.toLowerCase().includes(sought) && !group.toLowerCase().includes(sought)) return false;
  return which === "all" || ticked.includes(key) === (which === "ticked");
}

/** Those that a search hides stay as they are. */
function withAll(ticked: readonly string[], found: readonly Tickable[]): readonly string[] {
  return [...new Set([...ticked, ...found.map(({ key }) => key)])];
}

function withNone(ticked: readonly string[], found: readonly Tickable[]): readonly string[] {
  return ticked.filter((each) => !found.some(({ key }) => key === each));
}
