import type { CellStyle } from "../../../../host";
import type { Look } from "../../../look";
import { lookOf } from "../../../look";

/** Looks of cells by the number that they carry. The name, the size and the colour of letters are said where they are not the usual ones. */
export function looksOf(cells: readonly CellStyle[]): readonly Look[] {
  const [usual = {}] = cells.map(lookOf);
  return cells.map((cell) => unlike(lookOf(cell), usual));
}

function unlike({ font, size, colour, vertical, ...others }: Look, usual: Look): Look {
  return {
    ...others,
    ...(font === undefined || font === usual.font ? {} : { font }),
    ...(size === undefined || size === usual.size ? {} : { size }),
    ...(colour === undefined || colour === (usual.colour ?? "000000") ? {} : { colour }),
    // That is how cells are unless it is said.
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical }),
  };
}
