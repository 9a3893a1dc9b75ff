import { useState } from "react";
import { usePaneState } from "../../../pane";
import { SearchField, useMore, useOpenOnes, useProse } from "../../../parts";
import { textAt } from "../../../../model/json";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { AddByName } from "../../fields";
import { fieldIdOf, needsOf, withService } from "../../state";
import { isIn } from "../wrong";
import { Need } from "./need";

const { services: said } = grantsTexts;

/** From so many services on they can be searched. */
const MANY = 12;

/** What the grants are needed for: the services in a list, of which one is open. */
export function Services() {
  const prose = useProse();
  const { changeBook } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.spend !== undefined);
  const [sought, setSought] = useState("");
  const wrong = usePaneState(({ problems }) => problems);
  const names = needsOf(book).map((need) => textAt(need, ["id"]));
  const isWrong = (position: number): boolean =>
    ["needs", "values", "floors"].some((list) => isIn(wrong, fieldIdOf(["pooling", list, position])));
  const [open, openOne] = useOpenOnes([...names.keys()].filter(isWrong));
  const found = names.flatMap((name, position) =>
    name.toLowerCase().includes(sought.trim().toLowerCase()) || open.has(position) ? [position] : [],
  );
  const { most, more } = useMore(found.length);
  return (
    <>
      <p className={prose.quiet}>{said.hint}</p>
      {names.length >= MANY && <SearchField label={said.find} words={sought} onSearch={setSought} />}
      {names.length > 0 && found.length === 0 && <p className={prose.quiet}>{said.none}</p>}
      <div>
        {found.map((position, row) =>
          row < most || open.has(position) ? (
            <Need
              key={position}
              position={position}
              name={names[position]!}
              open={open.has(position)}
              onToggle={openOne}
            />
          ) : null,
        )}
      </div>
      {more}
      {!isTold && (
        <AddByName
          label={said.add}
          names={names}
          onAdd={(name) => {
            changeBook((before) => withService(before, name));
            openOne(names.length);
          }}
        />
      )}
    </>
  );
}
