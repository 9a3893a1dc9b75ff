import type { EstateQuestion } from "../../../src/model/estate";
import { drawing } from "../../bench/draw";

/** How a question is drawn. */
export interface Drawn {
  readonly buildings: number;
  readonly teams: number;
  readonly seed: number;
  /** Room in all for each unit that teams need. */
  readonly room?: number;
  /** What keeping a building costs, on average. */
  readonly keeping?: number;
}

/**
 * A question in the style of published ones (Holmberg, Ronnqvist and Yuan 1999; Cornuejols, Sridharan and Thizy 1991): places on a plane,
 * sizes of 10 to 50, the cost of a team in a building is the distance times a tenth of its size, whole pounds.
 */
export function drawn({ buildings, teams, seed, room = 2.5, keeping = 600 }: Drawn): EstateQuestion {
  const draw = drawing(seed);
  const between = (least: number, most: number) => Math.floor(least + draw() * (most - least + 1));
  const place = () => [between(10, 200), between(10, 200)] as const;
  const sizes = Array.from({ length: teams }, () => between(10, 50));
  const shares = Array.from({ length: buildings }, () => 0.6 + 0.8 * draw());
  const all = shares.reduce((sum, share) => sum + share, 0);
  const needed = sizes.reduce((sum, size) => sum + size, 0);
  const [offices, homes] = [shares.map(place), sizes.map(place)];
  return {
    buildings: shares.map((share, at) => ({
      id: `b${at}`,
      capacity: Math.ceil((room * needed * share) / all),
      cost: Math.round(keeping * (0.5 + draw())),
    })),
    teams: sizes.map((size, at) => ({ id: `t${at}`, size })),
    placing: homes.map(([x, y], team) =>
      offices.map(([left, top]) => Math.round((Math.hypot(x - left, y - top) * sizes[team]!) / 10)),
    ),
  };
}
