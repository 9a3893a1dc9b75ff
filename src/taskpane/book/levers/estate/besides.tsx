import { Button } from "@fluentui/react-components";
import { usePaneState } from "../../../pane";
import { useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { estate, SourceQuestion, teams } from "../../../sources";
import { bookTexts } from "../../../texts/book";
import { useBook } from "../../actions";
import { withBuildings, withTeams } from "../../state";
import { EstateChoice } from "./choice";

/** Buildings and teams from tables of the user's, and which of them to keep. */
export function EstateBesides({ position }: { readonly position: number }) {
  const prose = useProse();
  const { changeBook } = useBook();
  const register = usePaneState(({ readings }) => readingOf(readings, estate));
  const listed = usePaneState(({ readings }) => readingOf(readings, teams)?.teams);
  return (
    <div className={prose.group}>
      <SourceQuestion source={estate} />
      {register !== null && register.assets.length > 0 && (
        <div className={prose.row}>
          <Button size="small" onClick={() => changeBook((book) => withBuildings(book, position, register))}>
            {bookTexts.estate.take(register.assets.length)}
          </Button>
        </div>
      )}
      <SourceQuestion source={teams} />
      {listed !== undefined && listed.length > 0 && (
        <div className={prose.row}>
          <Button size="small" onClick={() => changeBook((book) => withTeams(book, position, listed))}>
            {bookTexts.estate.takeTeams(listed.length)}
          </Button>
        </div>
      )}
      <EstateChoice position={position} />
    </div>
  );
}
