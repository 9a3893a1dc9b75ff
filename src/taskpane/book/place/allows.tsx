import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { TypedValue } from "../fields";
import { at } from "../../../model/json";
import { useBook, useBookJson } from "../actions";

const ACTORS = Object.entries(bookTexts.place.actors);

/** The first year in which each may act. */
export function Allows() {
  const prose = useProse();
  const { put } = useBook();
  const book = useBookJson();
  return (
    <section className={prose.group} aria-label={bookTexts.place.allows}>
      <h2 className={prose.section}>{bookTexts.place.allows}</h2>
      <p className={prose.quiet}>{bookTexts.place.allowsHint}</p>
      {ACTORS.map(([actor, label]) => {
        const path = ["place", "allows", actor];
        return (
          <TypedValue
            key={actor}
            ask={{ label, as: "year" }}
            id={path}
            value={at(book, path)}
            onValue={(value) => put(path, value)}
          />
        );
      })}
    </section>
  );
}
