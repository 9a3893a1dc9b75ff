import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceField, Disclosure, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBookJson } from "../actions";
import { choicesOf, FILTERS } from "./sought";
import type { Sought } from "./sought";

const { proposals: said } = bookTexts;

interface Props {
  readonly sought: Sought;
  readonly found: number;
  readonly all: number;
  readonly onSeek: (sought: Sought) => void;
}

/** Looking for proposals by words, and by agency, status, lever and actor. */
export function Search({ sought, found, all, onSeek }: Props) {
  const prose = useProse();
  const book = useBookJson();
  const [open, setOpen] = useState(false);
  return (
    <div role="search" className={prose.group}>
      <Field label={said.find} size="small">
        <Input
          size="small"
          type="search"
          value={sought.words}
          autoComplete="off"
          onChange={(_, { value }) => onSeek({ ...sought, words: value })}
        />
      </Field>
      <Disclosure heading={said.filter} open={open} onToggle={setOpen}>
        {FILTERS.map((filter) => {
          const choices = choicesOf(book, filter);
          return choices.length <= 1 ? null : (
            <ChoiceField
              key={filter}
              id={`book sought ${filter}`}
              label={said.filterOf[filter]}
              placeholder=""
              choices={choices}
              chosen={sought[filter]}
              problem={undefined}
              compact
              onChoose={(key) => onSeek({ ...sought, [filter]: key })}
            />
          );
        })}
      </Disclosure>
      <p role="status" className={prose.quiet}>
        {found === 0 ? said.noneFound : said.shown(found, all)}
      </p>
    </div>
  );
}
