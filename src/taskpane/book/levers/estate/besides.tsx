import { Button } from "@fluentui/react-components";
import { usePaneState } from "../../../pane";
import { useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { estate, SourceQuestion } from "../../../sources";
import { bookTexts } from "../../../texts/book";
import { useBook } from "../../actions";
import { withBuildings } from "../../state";
import { EstateChoice } from "./choice";

/** Buildings from a table of the user's, and which of them to keep. */
export function EstateBesides({ position }: { readonly position: number }) {
  const prose = useProse();
  const { changeBook } = useBook();
  const assets = usePaneState(({ readings }) => readingOf(readings, estate)?.assets);
  return (
    <div className={prose.group}>
      <SourceQuestion source={estate} />
      {assets !== undefined && assets.length > 0 && (
        <div className={prose.row}>
          <Button size="small" onClick={() => changeBook((book) => withBuildings(book, position, assets))}>
            {bookTexts.estate.take(assets.length)}
          </Button>
        </div>
      )}
      <EstateChoice position={position} />
    </div>
  );
}
