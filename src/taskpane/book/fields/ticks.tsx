import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { BookJson, FormField } from "../../../model/book";
import { usePaneState } from "../../pane";
import { ProblemNote, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt, textsAt } from "../../../model/json";
import { fieldIdOf, grantsOf, proposalName, proposalsOf, servicesOf } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson } from "../actions";

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** From so many names on they can all be ticked at once. */
const MANY = 4;

/** Several of what the book has: services, grants, other proposals. */
export function TicksPart({ field, path }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { put } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint, as } = field.ask;
  const ticked = textsAt(book, path);
  const offered = offeredBy(field, path, book);
  const tick = (keys: readonly string[]): void => put(path, keys);
  if (offered.length === 0 && as === "proposals") return null;
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {offered.length === 0 && (
        <p className={prose.quiet}>
          {as === "grants" ? bookTexts.fields.noGrants : bookTexts.fields.noServices}
        </p>
      )}
      {as !== "proposals" && offered.length >= MANY && (
        <div className={prose.row}>
          <Button size="small" onClick={() => tick(offered.map(({ key }) => key))}>
            {bookTexts.fields.tickAll}
          </Button>
          <Button size="small" onClick={() => tick([])}>
            {bookTexts.fields.tickNone}
          </Button>
        </div>
      )}
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
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

interface Offered {
  readonly key: string;
  readonly text: string;
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
