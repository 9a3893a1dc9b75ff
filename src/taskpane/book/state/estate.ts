import type { BookJson, JsonRecord } from "../../../model/book";
import { askedTotals } from "../../../model/estate";
import type { EstateAnswer, RegisteredBuilding, RegisteredTeam } from "../../../model/estate";
import { put, recordsAt, textAt } from "../../../model/json";
import { convert } from "../../../model/wording";
import { agenciesNamed, conversionInto } from "../../../reading";
import type { EstateReading, ListedTeam } from "../../../reading";
import type { Path } from "./path";
import { unitOf } from "./problems";

/**
 * With the assets of a table as buildings of a proposal, each with its cell and its money in the unit of the book; what was said of one
 * before stays where the table says nothing.
 */
export function withBuildings(
  book: BookJson,
  position: number,
  { assets, unit }: Pick<EstateReading, "assets" | "unit">,
): BookJson {
  const into = conversionInto(unitOf(book), unit);
  const money = (amount: number | null): number | null => (amount === null ? null : convert(amount, into));
  const bodies = bodiesNamed(
    book,
    assets.map(({ agency }) => agency),
  );
  return withLines(
    book,
    ["proposals", position, "buildings"],
    "building",
    assets.map((asset) => ({
      building: asset.asset,
      body: bodies.get(asset.agency) ?? null,
      locality: asset.locality || null,
      capacity: asset.capacity,
      area: asset.area,
      runningCost: money(asset.runningCost),
      backlog: money(asset.backlog),
      receipt: money(asset.receipt),
      exitCost: money(asset.exitCost),
      source: asset.cell,
    })),
  );
}

/** With the teams of a table as those of a proposal; where one goes that was there before stays. */
export function withTeams(book: BookJson, position: number, teams: readonly ListedTeam[]): BookJson {
  const bodies = bodiesNamed(
    book,
    teams.map(({ agency }) => agency),
  );
  return withLines(
    book,
    ["proposals", position, "teams"],
    "team",
    teams.map(({ team, size, agency, locality, from }) => ({
      team,
      size,
      body: bodies.get(agency) ?? null,
      locality: locality || null,
      from: from || null,
    })),
  );
}

/** A building of a proposal, and which of its lines it is. */
interface BuildingLine extends RegisteredBuilding {
  readonly line: number;
}

/**
 * The buildings and teams of a proposal, as choosing asks for them; what is not typed yet is nothing. A building that has room for nobody is
 * not chosen about: that no team is put there tells nothing of whether it is needed.
 */
export function estateOf(
  book: BookJson,
  position: number,
): { readonly buildings: readonly BuildingLine[]; readonly teams: readonly RegisteredTeam[] } {
  const buildings = recordsAt(book, ["proposals", position, "buildings"]).map((each, line) => ({
    line,
    building: textAt(each, ["building"]),
    locality: textAt(each, ["locality"]),
    capacity: figureOf(each, "capacity"),
    runningCost: figureOf(each, "runningCost"),
    backlog: figureOf(each, "backlog"),
    receipt: figureOf(each, "receipt"),
    exitCost: figureOf(each, "exitCost"),
  }));
  const teams = recordsAt(book, ["proposals", position, "teams"]).map((each) => ({
    team: textAt(each, ["team"]),
    size: figureOf(each, "size"),
    locality: textAt(each, ["locality"]),
    from: textAt(each, ["from"]),
    movingCost: figureOf(each, "movingCost"),
  }));
  return { buildings: buildings.filter(({ capacity }) => capacity > 0), teams };
}

/** With the buildings kept that were chosen among those asked about, and every team where it goes; other buildings stay as they are. */
export function withKept(
  book: BookJson,
  position: number,
  asked: readonly BuildingLine[],
  { keep, placing }: Pick<EstateAnswer, "keep" | "placing">,
): BookJson {
  const at = (list: string) => ["proposals", position, list];
  const placeOf = new Map(asked.map(({ line }, place) => [line, place]));
  const kept = recordsAt(book, at("buildings")).map((building, line): JsonRecord => {
    const place = placeOf.get(line);
    return place === undefined ? building : { ...building, keep: keep.includes(place) };
  });
  const teams = recordsAt(book, at("teams")).map((team, line): JsonRecord => {
    const to = asked[placing[line]!]!.building;
    // Nothing is said of a team that stays.
    return put(team, ["to"], to === textAt(team, ["from"]) ? undefined : to);
  });
  return put(put(book, at("buildings"), kept), at("teams"), teams);
}

/** With what a choice came to, on a day; what an earlier one came to is gone. */
export function withProof(
  book: BookJson,
  position: number,
  asked: ReturnType<typeof estateOf>,
  {
    cost,
    bound,
    yearsWorth,
    day,
  }: Pick<EstateAnswer, "cost" | "bound"> & {
    readonly yearsWorth: number;
    readonly day: string;
  },
): BookJson {
  const totals = askedTotals(asked.buildings, asked.teams, yearsWorth);
  const came: JsonRecord = { day, cost, bound: Math.max(0, bound), yearsWorth, ...totals };
  return put(book, ["proposals", position, "choice"], [came]);
}

/** With lines that were read in a list, by their names: what is null was not said, and what a line said before stays then. */
function withLines(
  book: BookJson,
  path: Path,
  name: string,
  read: readonly Readonly<Record<string, string | number | null>>[],
): BookJson {
  const before = new Map(recordsAt(book, path).map((line) => [textAt(line, [name]), line]));
  const lines = read.map((line): JsonRecord => ({
    ...before.get(String(line[name])),
    ...Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null)),
  }));
  const names = new Set(read.map((line) => line[name]));
  const others = recordsAt(book, path).filter((line) => !names.has(textAt(line, [name])));
  return put(book, path, [...others, ...lines]);
}

/** More bodies than this are a list of the country, and not of a place. */
const MOST_BODIES = 30;

/** The bodies that a table names and the place does not have, in order; none where they are too many to be of one place. */
export function bodiesMissing(book: BookJson, names: readonly string[]): readonly string[] {
  const known = bodiesNamed(book, names);
  const missing = [...new Set(names)].filter((name) => name.trim() !== "" && !known.has(name));
  return missing.length > MOST_BODIES ? [] : missing;
}

/** The bodies of the place that a table names, by these names. */
function bodiesNamed(book: BookJson, names: readonly string[]): ReadonlyMap<string, string> {
  const agencies = recordsAt(book, ["place", "agencies"]);
  const known = agencies.map((agency) => ({ id: textAt(agency, ["id"]), name: textAt(agency, ["name"]) }));
  return agenciesNamed(known, [...new Set(names)]);
}

function figureOf(line: JsonRecord, name: string): number {
  const figure = line[name];
  return typeof figure === "number" ? figure : 0;
}
