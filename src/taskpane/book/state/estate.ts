import type { BookJson, JsonRecord } from "../../../model/book";
import type { EstateAnswer, RegisteredBuilding, RegisteredTeam } from "../../../model/estate";
import { put, recordsAt, textAt } from "../../../model/json";
import { agenciesNamed } from "../../../reading";
import type { EstateAsset, ListedTeam } from "../../../reading";

/** With the assets of a table as buildings of a proposal; what was said of one before stays where the table says nothing. */
export function withBuildings(book: BookJson, position: number, assets: readonly EstateAsset[]): BookJson {
  const path = ["proposals", position, "buildings"];
  const before = new Map(recordsAt(book, path).map((line) => [textAt(line, ["building"]), line]));
  const bodies = bodiesNamed(
    book,
    assets.map(({ agency }) => agency),
  );
  const read = assets.map((asset): JsonRecord => ({
    ...before.get(asset.asset),
    building: asset.asset,
    ...saidOf({
      body: bodies.get(asset.agency) ?? null,
      locality: asset.locality || null,
      capacity: asset.capacity,
      area: asset.area,
      runningCost: asset.runningCost,
      backlog: asset.backlog,
      receipt: asset.receipt,
      exitCost: asset.exitCost,
    }),
  }));
  const names = new Set(assets.map(({ asset }) => asset));
  const others = [...before].filter(([name]) => !names.has(name)).map(([, line]) => line);
  return put(book, path, [...others, ...read]);
}

/** With the teams of a table as those of a proposal, in place of those of the same names. */
export function withTeams(book: BookJson, position: number, teams: readonly ListedTeam[]): BookJson {
  const path = ["proposals", position, "teams"];
  const before = new Map(recordsAt(book, path).map((line) => [textAt(line, ["team"]), line]));
  const bodies = bodiesNamed(
    book,
    teams.map(({ agency }) => agency),
  );
  const read = teams.map(({ team, size, agency, locality, from }): JsonRecord => ({
    ...before.get(team),
    team,
    size,
    ...saidOf({ body: bodies.get(agency) ?? null, locality: locality || null, from: from || null }),
  }));
  const names = new Set(teams.map(({ team }) => team));
  const others = [...before].filter(([name]) => !names.has(name)).map(([, line]) => line);
  return put(book, path, [...others, ...read]);
}

/** The buildings and teams of a proposal, as choosing asks for them; what is not typed yet is nothing. */
export function estateOf(
  book: BookJson,
  position: number,
): { readonly buildings: readonly RegisteredBuilding[]; readonly teams: readonly RegisteredTeam[] } {
  const buildings = recordsAt(book, ["proposals", position, "buildings"]).map((line) => ({
    building: textAt(line, ["building"]),
    locality: textAt(line, ["locality"]),
    capacity: figureOf(line, "capacity"),
    runningCost: figureOf(line, "runningCost"),
    backlog: figureOf(line, "backlog"),
    receipt: figureOf(line, "receipt"),
    exitCost: figureOf(line, "exitCost"),
  }));
  const teams = recordsAt(book, ["proposals", position, "teams"]).map((line) => ({
    team: textAt(line, ["team"]),
    size: figureOf(line, "size"),
    locality: textAt(line, ["locality"]),
    from: textAt(line, ["from"]),
    movingCost: figureOf(line, "movingCost"),
  }));
  return { buildings, teams };
}

/** With the buildings kept that were chosen, and every team where it goes. */
export function withKept(book: BookJson, position: number, { keep, placing }: EstateAnswer): BookJson {
  const at = (list: string) => ["proposals", position, list];
  const buildings = recordsAt(book, at("buildings"));
  const kept = buildings.map((line, building): JsonRecord => ({ ...line, keep: keep.includes(building) }));
  const teams = recordsAt(book, at("teams")).map((line, team): JsonRecord => {
    const to = textAt(buildings[placing[team]!], ["building"]);
    // Nothing is said of a team that stays.
    return put(line, ["to"], to === textAt(line, ["from"]) ? undefined : to);
  });
  return put(put(book, at("buildings"), kept), at("teams"), teams);
}

/** The bodies of the place that a table names, by these names. */
function bodiesNamed(book: BookJson, names: readonly string[]): ReadonlyMap<string, string> {
  const agencies = recordsAt(book, ["place", "agencies"]);
  const known = agencies.map((agency) => ({ id: textAt(agency, ["id"]), name: textAt(agency, ["name"]) }));
  return agenciesNamed(known, [...new Set(names)]);
}

function saidOf(said: Readonly<Record<string, string | number | null>>): JsonRecord {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function figureOf(line: JsonRecord, name: string): number {
  const figure = line[name];
  return typeof figure === "number" ? figure : 0;
}
