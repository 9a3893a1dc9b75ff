import type { FormField } from "../../../../model/book";
import { isJsonRecord, textAt } from "../../../../model/json";
import { usePaneState } from "../../../pane";
import { ChoiceField } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { problemAt } from "../../../fields";
import { fieldIdOf, themesOf } from "../../state";
import type { Path } from "../../state";
import { useBook, useBookJson, useValue } from "../../actions";

const { fields: said } = bookTexts;

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** The one freedom that names a theme. */
const OFFER = "innovativePolicyOffer";

/** A freedom that a grant was given, and the theme of one that has a theme. */
export function FreedomPart({ field: { ask, otherwise }, path }: Props) {
  const { put } = useBook();
  const book = useBookJson();
  const value = useValue(path);
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const themes = themesOf(book);
  const isOffer = isJsonRecord(value);
  const theme = isOffer ? textAt(value, [OFFER]) : "";
  const known = themes.includes(theme) || theme === "" ? themes : [...themes, theme];
  return (
    <>
      <ChoiceField
        id={id}
        label={ask.label}
        {...(ask.hint === undefined ? {} : { hint: ask.hint })}
        placeholder={said.choose}
        choices={Object.entries(ask.options ?? {}).map(([key, text]) => ({ key, text }))}
        chosen={isOffer ? OFFER : typeof value === "string" ? value : String(otherwise)}
        problem={isOffer ? undefined : problem}
        onChoose={(key) => put(path, key === OFFER ? { [OFFER]: themes[0] ?? "" } : key)}
      />
      {isOffer && (
        <ChoiceField
          id={`${id}-theme`}
          label={grantsTexts.grants.theme}
          {...(known.length === 0 ? { hint: grantsTexts.grants.noThemes } : {})}
          placeholder={said.choose}
          choices={known.map((key) => ({ key, text: key }))}
          chosen={theme === "" ? null : theme}
          problem={problem}
          onChoose={(key) => put([...path, OFFER], key)}
        />
      )}
    </>
  );
}
