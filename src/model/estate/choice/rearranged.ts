import type { Figures } from "./figures";
import { costOf, move, openOf } from "./way";
import type { Way } from "./way";

/** A gain that is no more is none: floating point. */
const SMALL = 1e-9;
/** Rounds of a search that goes on finding something. */
const MOST_ROUNDS = 200;

/** Moves and exchanges teams among the buildings that are kept as long as that helps. */
export function rearranged(figures: Figures, way: Way): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = way.cost;
    moveTeams(figures, way);
    exchangeTeams(figures, way);
    if (way.cost > before - SMALL * Math.max(1, Math.abs(before))) return;
  }
}

function moveTeams(figures: Figures, way: Way): void {
  const { teams, buildings, size, cost } = figures;
  const open = openOf(figures, way);
  for (let team = 0; team < teams; team += 1) {
    const from = way.places[team]!;
    let [to, least] = [from, cost[team * buildings + from]!];
    for (const building of open) {
      const each = cost[team * buildings + building]!;
      if (each < least && way.room[building]! >= size[team]!) [to, least] = [building, each];
    }
    if (to !== from) move(figures, way, team, to);
  }
  way.cost = costOf(figures, way.places);
}

function exchangeTeams(figures: Figures, way: Way): void {
  const { teams, buildings, size, cost } = figures;
  const { places, room } = way;
  for (let one = 0; one < teams; one += 1) {
    for (let other = one + 1; other < teams; other += 1) {
      const [here, there] = [places[one]!, places[other]!];
      if (here === there) continue;
      const more = size[other]! - size[one]!;
      if (room[here]! < more || room[there]! < -more) continue;
      const saved =
        cost[one * buildings + here]! +
        cost[other * buildings + there]! -
        cost[one * buildings + there]! -
        cost[other * buildings + here]!;
      if (!(saved > SMALL)) continue;
      move(figures, way, one, there);
      move(figures, way, other, here);
    }
  }
  way.cost = costOf(figures, places);
}
