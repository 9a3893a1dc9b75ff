/** A building that may be kept. */
export interface Building {
  readonly id: string;
  /** How much of what teams need fits into it, in the same measure as their sizes. */
  readonly capacity: number;
  /** What keeping it costs. */
  readonly cost: number;
}

/** A team that needs a place. */
export interface Team {
  readonly id: string;
  readonly size: number;
}

/** Which buildings to keep, so that every team has a place in one of them: the single-source capacitated facility location problem. */
export interface EstateQuestion {
  readonly buildings: readonly Building[];
  readonly teams: readonly Team[];
  /** By team and building: what it costs to have the team there; null where it may not be. */
  readonly placing: readonly (readonly (number | null)[])[];
}

/** One way of keeping buildings: by team, the place of its building in the question. */
export type Placing = readonly number[];

export interface EstateAnswer {
  /** By team, the place of its building in the question. */
  readonly placing: Placing;
  /** The buildings that have a team, in the order of the question. */
  readonly keep: readonly number[];
  /** Of the buildings kept and of having the teams where they are. */
  readonly cost: number;
  /** No way costs less. */
  readonly bound: number;
  /** How far the cost may be above the least there is, as a share of the cost. */
  readonly gap: number;
  /** Whether no other way costs less. */
  readonly proven: boolean;
}
