import type { BookJson, FormField } from "../../../model/book";
import { usePaneState } from "../../pane";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt, textsAt } from "../../../model/json";
import { fieldIdOf, grantsOf, permittedTo, proposalName, proposalsOf, servicesOf } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson } from "../actions";
import { TickList } from "./tick-list";
import type { Tickable } from "./tick-boxes";

const { fields: said } = bookTexts;

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** Several of what the book has: services, grants, other proposals. */
export function TicksPart({ field, path }: Props) {
  const { put } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint, as } = field.ask;
  const offered = offeredBy(field, path, book);
  if (offered.length === 0 && as === "proposals") return null;
  return (
    <TickList
      id={id}
      label={label}
      hint={hint}
      offered={offered}
      ticked={textsAt(book, path)}
      onTick={(keys) => put(path, keys)}
      problem={problem}
      none={as === "grants" ? said.noGrants : said.noServices}
      canTickAll={as !== "proposals"}
    />
  );
}

/** Of a part of a grant, those that the grant may pay for. */
function servicesIn(path: Path, book: BookJson): readonly string[] {
  const [root, , position] = path;
  if (root !== "pooling") return servicesOf(book);
  // One that it may no longer pay for is there to be taken out.
  return [...new Set([...permittedTo(book, Number(position)), ...textsAt(book, path)])];
}

function offeredBy({ ask: { as } }: FormField, path: Path, book: BookJson): readonly Tickable[] {
  switch (as) {
    case "services":
      return servicesIn(path, book).map((key) => ({ key, text: key }));
    case "grants": {
      // A grant is not its own match.
      const [root, , position] = path;
      const others = grantsOf(book).filter((_, at) => root !== "pooling" || at !== position);
      return others.map((key) => ({ key, text: key }));
    }
    default:
      return proposalsOf(book)
        .filter((_, position) => position !== path[1])
        .map((proposal) => ({ key: textAt(proposal, ["id"]), text: proposalName(proposal) }));
  }
}
