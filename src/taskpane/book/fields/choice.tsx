import { Checkbox, Field } from "@fluentui/react-components";
import type { BookJson, FormField } from "../../../model/book";
import { usePaneState } from "../../pane";
import { ChoiceField, fieldNotes } from "../../parts";
import type { Choice } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { agenciesOf, agencyName, fieldIdOf, groupsOf, indicesOf, withChoice } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson, useValue } from "../actions";

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** One of a few: of the table's own options, or of what the book has. */
export function ChoicePart({ field, path }: Props) {
  const { changeBook } = useBook();
  const book = useBookJson();
  const value = useValue(path);
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint } = field.ask;
  const chosen = typeof value === "string" ? value : field.otherwise;
  const offered = choicesOf(field, book);
  // What was kept and is no longer offered is shown as it is.
  const isKnown = offered.some(({ key }) => key === (chosen ?? NONE));
  const choices =
    isKnown || typeof chosen !== "string" ? offered : [...offered, { key: chosen, text: chosen }];
  return (
    <ChoiceField
      id={id}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      placeholder={bookTexts.fields.choose}
      choices={choices}
      chosen={typeof chosen === "string" ? chosen : NONE}
      problem={problem}
      onChoose={(key) =>
        changeBook((before) => withChoice(before, field, path, key === NONE ? undefined : key))
      }
    />
  );
}

/** The choice of none of them. */
const NONE = "";

function choicesOf({ ask: { as, options = {} } }: FormField, book: BookJson): readonly Choice[] {
  switch (as) {
    case "agency":
      return agenciesOf(book).map((key) => ({ key, text: agencyName(book, key) }));
    case "index":
      return indicesOf(book).map((key) => ({
        key,
        text: key === "deflator" ? bookTexts.fields.deflator : key,
      }));
    case "group":
      return [
        { key: NONE, text: bookTexts.fields.noGroup },
        ...groupsOf(book).map((key) => ({ key, text: key })),
      ];
    default:
      return Object.entries(options).map(([key, text]) => ({ key, text }));
  }
}

/** Yes or no. */
export function FlagPart({ field, path }: Props) {
  const { put } = useBook();
  const value = useValue(path);
  const { label, hint } = field.ask;
  return (
    <Field {...fieldNotes({ hint })}>
      <Checkbox
        id={fieldIdOf(path)}
        label={label}
        checked={typeof value === "boolean" ? value : field.otherwise === true}
        onChange={(_, { checked }) => put(path, checked === true)}
      />
    </Field>
  );
}
