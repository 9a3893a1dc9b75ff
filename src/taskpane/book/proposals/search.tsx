import { useState } from "react";
import { ChoiceField, Disclosure, SearchField, useProse } from "../../parts";
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
      <SearchField
        label={said.find}
        words={sought.words}
        onSearch={(words) => onSeek({ ...sought, words })}
      />
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
