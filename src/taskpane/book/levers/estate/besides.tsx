import { Button } from "@fluentui/react-components";
import { usePaneState } from "../../../pane";
import { useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { estate, SourceQuestion, teams } from "../../../sources";
import type { BookJson } from "../../../../model/book";
import { bookTexts } from "../../../texts/book";
import { useBook, useBookJson } from "../../actions";
import { bodiesMissing, withAgency, withBuildings, withTeams } from "../../state";
import { EstateChoice } from "./choice";

const { estate: said } = bookTexts;

/** Buildings and teams from tables of the user's, and which of them to keep. */
export function EstateBesides({ position }: { readonly position: number }) {
  const prose = useProse();
  const { changeWithWayBack } = useBook();
  const book = useBookJson();
  const register = usePaneState(({ readings }) => readingOf(readings, estate));
  const listed = usePaneState(({ readings }) => readingOf(readings, teams)?.teams);
  /** Takes lines with their bodies; those that the place does not have yet come to it. */
  const take = (
    lines: readonly { readonly agency: string }[],
    taken: (before: BookJson) => BookJson,
    sentence: (count: number, bodies: readonly string[]) => string,
  ): void => {
    const bodies = bodiesMissing(
      book,
      lines.map(({ agency }) => agency),
    );
    changeWithWayBack(sentence(lines.length, bodies), (draft) => ({
      ...draft,
      book: taken(bodies.reduce(withAgency, draft.book)),
    }));
  };
  return (
    <div className={prose.group}>
      <SourceQuestion source={estate} />
      {register !== null && register.assets.length > 0 && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() =>
              take(register.assets, (before) => withBuildings(before, position, register), said.taken)
            }
          >
            {said.take(register.assets.length)}
          </Button>
        </div>
      )}
      <SourceQuestion source={teams} />
      {listed !== undefined && listed.length > 0 && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() => take(listed, (before) => withTeams(before, position, listed), said.takenTeams)}
          >
            {said.takeTeams(listed.length)}
          </Button>
        </div>
      )}
      <EstateChoice position={position} />
    </div>
  );
}
