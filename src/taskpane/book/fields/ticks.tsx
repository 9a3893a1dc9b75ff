import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { BookJson, FormField } from "../../../model/book";
import { usePaneState } from "../../pane";
import { ProblemNote, SearchField, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt, textsAt } from "../../../model/json";
import { fieldIdOf, grantsOf, proposalName, proposalsOf, servicesOf } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson } from "../actions";

const { fields: said } = bookTexts;

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** From so many names on they can all be ticked at once. */
const MANY = 4;
/** From so many names on they can be searched. */
const TOO_MANY_TO_SEE = 12;

/** Several of what the book has: services, grants, other proposals. */
export function TicksPart({ field, path }: Props) {
  const prose = useProse();
  const { put } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint, as } = field.ask;
  const ticked = textsAt(book, path);
  const offered = offeredBy(field, path, book);
  const tick = (keys: readonly string[]): void => put(path, keys);
  const [words, setWords] = useState("");
  const [onlyTicked, setOnlyTicked] = useState(false);
  const isSearched = offered.length >= TOO_MANY_TO_SEE;
  const found = isSearched
    ? offered.filter(
        ({ key, text }) =>
          text.toLowerCase().includes(words.trim().toLowerCase()) && (!onlyTicked || ticked.includes(key)),
      )
    : offered;
  const { most, more } = useMore(found.length);
  if (offered.length === 0 && as === "proposals") return null;
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {offered.length === 0 && (
        <p className={prose.quiet}>{as === "grants" ? said.noGrants : said.noServices}</p>
      )}
      {isSearched && (
        <div role="search" className={prose.group}>
          <SearchField
            label={said.find}
            hint={said.ticked(ticked.length, offered.length)}
            words={words}
            onSearch={setWords}
          />
          <Checkbox
            label={said.onlyTicked}
            checked={onlyTicked}
            onChange={(_, { checked }) => setOnlyTicked(checked === true)}
          />
        </div>
      )}
      {as !== "proposals" && offered.length >= MANY && (
        <div className={prose.row}>
          <Button size="small" onClick={() => tick(allWith(ticked, found))}>
            {said.tickAll(found.length < offered.length)}
          </Button>
          <Button size="small" onClick={() => tick(allWithout(ticked, found))}>
            {said.tickNone(found.length < offered.length)}
          </Button>
        </div>
      )}
      <Boxes of={id} offered={found.slice(0, most)} ticked={ticked} tick={tick} />
      {more}
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

interface BoxesProps {
  /** The field that `tick` changes. */
  readonly of: string;
  readonly offered: readonly Offered[];
  readonly ticked: readonly string[];
  readonly tick: (keys: readonly string[]) => void;
}

/** Not drawn again while something else of the book is typed: a hundred boxes take longer than a letter may. */
const Boxes = memo(function Boxes({ offered, ticked, tick }: BoxesProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {offered.map(({ key, text }) => (
        <Checkbox
          key={key}
          label={text}
          checked={ticked.includes(key)}
          onChange={(_, { checked }) =>
            tick(checked === true ? [...ticked, key] : ticked.filter((each) => each !== key))
          }
        />
      ))}
    </div>
  );
}, areSame);

function areSame(one: BoxesProps, other: BoxesProps): boolean {
  return (
    one.of === other.of &&
    one.ticked.join("\n") === other.ticked.join("\n") &&
    one.offered.length === other.offered.length &&
    one.offered.every(
      ({ key, text }, at) => key === other.offered[at]!.key && text === other.offered[at]!.text,
    )
  );
}

interface Offered {
  readonly key: string;
  readonly text: string;
}

/** Those that a search hides stay as they are. */
function allWith(ticked: readonly string[], found: readonly Offered[]): readonly string[] {
  return [...new Set([...ticked, ...found.map(({ key }) => key)])];
}

function allWithout(ticked: readonly string[], found: readonly Offered[]): readonly string[] {
  return ticked.filter((each) => !found.some(({ key }) => key === each));
}

function offeredBy({ ask: { as } }: FormField, path: Path, book: BookJson): readonly Offered[] {
  switch (as) {
    case "services":
      return servicesOf(book).map((key) => ({ key, text: key }));
    case "grants":
      return grantsOf(book).map((key) => ({ key, text: key }));
    default:
      return proposalsOf(book)
        .filter((_, position) => position !== path[1])
        .map((proposal) => ({ key: textAt(proposal, ["id"]), text: proposalName(proposal) }));
  }
}

const useStyles = makeStyles({
  // Fluent greys the label of a box that is not ticked, as if it could not be ticked.
  list: {
    display: "flex",
    flexDirection: "column",
    "& label": { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  },
});
