import { useState } from "react";
import { usePaneState } from "../../pane";
import { SearchField, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt } from "../../../model/json";
import { fieldIdOf, grantsOf, needsOf } from "../state";
import { useBookJson } from "../actions";
import { Need } from "./need";

const { needs: said } = bookTexts;

/** From so many services on they can be searched. */
const MANY = 12;

/** The grants of the book, and what they are needed for: the services in a list, of which one is open. */
export function GrantsSection() {
  const prose = useProse();
  const book = useBookJson();
  const [open, setOpen] = useState<number | null>(null);
  const [sought, setSought] = useState("");
  const wrong = usePaneState(({ problems }) => problems);
  const names = needsOf(book).map((need) => textAt(need, ["id"]));
  const isWrong = (position: number): boolean => {
    const fields = ["needs", "values", "floors"].map((list) => fieldIdOf(["pooling", list, position]));
    return wrong.some(({ field }) => fields.some((each) => field === each || field.startsWith(`${each}.`)));
  };
  const found = names.flatMap((name, position) =>
    name.toLowerCase().includes(sought.trim().toLowerCase()) || isWrong(position) ? [position] : [],
  );
  const { most, more } = useMore(found.length);
  if (grantsOf(book).length === 0 || names.length === 0)
    return <p className={prose.quiet}>{said.noGrants}</p>;
  return (
    <section className={prose.group} aria-label={said.heading}>
      <h2 className={prose.section}>{said.heading}</h2>
      <p className={prose.quiet}>{said.hint}</p>
      {names.length >= MANY && <SearchField label={said.find} words={sought} onSearch={setSought} />}
      {found.length === 0 && <p className={prose.quiet}>{said.none}</p>}
      <div>
        {found.map((position, row) =>
          row < most || isWrong(position) ? (
            <Need
              key={names[position]}
              position={position}
              open={open === position || isWrong(position)}
              onToggle={(isOpen) => setOpen(isOpen ? position : null)}
            />
          ) : null,
        )}
      </div>
      {more}
    </section>
  );
}
