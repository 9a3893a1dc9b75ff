import type { Figures } from "./figures";
import { costOf } from "./way";
import type { Way } from "./way";

/**
 * Places all teams in the given buildings, those first that lose most where they do not get the building that is best for them; null
 * where some find no room.
 */
export function placed(figures: Figures, open: readonly number[], order: "regret" | "size"): Way | null {
  const { teams, buildings, size, capacity, cost } = figures;
  const places = new Int32Array(teams).fill(-1);
  const room = Float64Array.from(capacity);
  const left = new Set(Array.from({ length: teams }, (_, team) => team));
  const choice = (team: number): { best: number; regret: number } => {
    let [best, least, second] = [-1, Infinity, Infinity];
    for (const building of open) {
      if (room[building]! < size[team]!) continue;
      const each = cost[team * buildings + building]!;
      if (each < least) [best, second, least] = [building, least, each];
      else if (each < second) second = each;
    }
    return { best, regret: second === Infinity ? Infinity : second - least };
  };
  if (order === "size") {
    for (const team of [...left].sort((one, other) => size[other]! - size[one]!)) {
      const { best } = choice(team);
      if (best < 0) return null;
      places[team] = best;
      room[best]! -= size[team]!;
    }
  } else {
    let choices = new Map([...left].map((team) => [team, choice(team)] as const));
    while (choices.size > 0) {
      let next = -1;
      let most = -1;
      for (const [team, { regret }] of choices) {
        const urgent = regret === Infinity ? 1e30 + size[team]! : regret;
        if (urgent > most) [next, most] = [team, urgent];
      }
      const { best } = choices.get(next)!;
      if (best < 0) return null;
      places[next] = best;
      room[best]! -= size[next]!;
      choices.delete(next);
      // Only those lose a choice whose best or second was there.
      choices = new Map(
        [...choices].map(
          ([team, before]) => [team, room[best]! < size[team]! ? choice(team) : before] as const,
        ),
      );
    }
  }
  return { places, room, cost: costOf(figures, places) };
}
