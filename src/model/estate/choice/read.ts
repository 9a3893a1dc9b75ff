import { isJsonList, isJsonRecord } from "../../json";
import type { Json } from "../../json";
import { counted } from "../../wording";
import type { Building, EstateQuestion, Team } from "./question";

/** Something wrong in a file, with the path of the part. */
export interface EstateProblem {
  readonly path: string;
  readonly message: string;
}

/** Whatever is wrong with a question, all at once. */
export class EstateProblems extends Error {
  override readonly name = "EstateProblems";

  constructor(readonly problems: readonly EstateProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  }
}

/** The question, and how long is given to it. */
export interface AskedEstate {
  readonly question: EstateQuestion;
  /** Null where the file does not say. */
  readonly seconds: number | null;
}

/**
 * Reads a question from JSON: `buildings` ({id, capacity, cost}), `teams` ({id, size}), `placing` (a row a team, a figure a building;
 * a row a building where only that fits) and perhaps `seconds`. Throws `EstateProblems` with each thing that is wrong.
 */
export function readEstate(json: Json | undefined): AskedEstate {
  const problems: EstateProblem[] = [];
  const wrong = (path: string, message: string) => {
    problems.push({ path, message });
  };
  if (!isJsonRecord(json)) {
    throw new EstateProblems([
      { path: "", message: 'Give an object with "buildings", "teams" and "placing".' },
    ]);
  }
  const buildings = listOf(json.buildings, "buildings", wrong).map((each, at): Building => {
    const path = `buildings[${at}]`;
    return {
      id: idIn(each, path, wrong),
      capacity: figureIn(each, "capacity", path, wrong),
      cost: figureIn(each, "cost", path, wrong),
    };
  });
  const teams = listOf(json.teams, "teams", wrong).map((each, at): Team => {
    const path = `teams[${at}]`;
    return { id: idIn(each, path, wrong), size: figureIn(each, "size", path, wrong) };
  });
  mustDiffer(buildings, "buildings", wrong);
  mustDiffer(teams, "teams", wrong);
  const placing = placingIn(json.placing, teams.length, buildings.length, wrong);
  const { seconds } = json;
  if (seconds !== undefined && !(typeof seconds === "number" && seconds > 0 && Number.isFinite(seconds))) {
    wrong("seconds", `${shown(seconds)} is no number of seconds. Give one above 0, or leave it out.`);
  }
  if (problems.length === 0) mustHaveRoom({ buildings, teams, placing }, wrong);
  if (problems.length > 0) throw new EstateProblems(problems);
  return { question: { buildings, teams, placing }, seconds: typeof seconds === "number" ? seconds : null };
}

/** More is no room and no money of a place, and sums of it would not be exact. */
const MOST = 1e15;

function isFigure(json: Json | undefined): json is number {
  return typeof json === "number" && json >= 0 && json <= MOST;
}

type Wrong = (path: string, message: string) => void;

function listOf(json: Json | undefined, path: string, wrong: Wrong): readonly Json[] {
  if (isJsonList(json) && json.length > 0) return json;
  wrong(path, json === undefined ? "This is missing. Give a list." : "Give a list with at least one in it.");
  return [];
}

function idIn(json: Json, path: string, wrong: Wrong): string {
  const id = isJsonRecord(json) ? json.id : undefined;
  if (typeof id === "number") return String(id);
  if (typeof id === "string" && id.trim() !== "") return id;
  wrong(
    `${path}.id`,
    id === undefined
      ? "The id is missing. Give a text that no other has."
      : `${shown(id)} is no id. Give a text.`,
  );
  return "";
}

function figureIn(json: Json, name: string, path: string, wrong: Wrong): number {
  const figure = isJsonRecord(json) ? json[name] : undefined;
  if (isFigure(figure)) return figure;
  const what =
    figure === undefined || figure === null ? `The ${name} is missing.` : `The ${name} is ${shown(figure)}.`;
  wrong(`${path}.${name}`, `${what} Give a number of 0 or more${tooMuch(figure)}.`);
  return 0;
}

function tooMuch(json: Json | undefined): string {
  return typeof json === "number" && json > MOST ? ", and at most 1e15" : "";
}

function mustDiffer(list: readonly { readonly id: string }[], path: string, wrong: Wrong): void {
  const first = new Map<string, number>();
  list.forEach(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else if (id !== "")
      wrong(`${path}[${at}].id`, `"${id}" is the id of ${path}[${before}] already. Give each its own.`);
  });
}

/** Rows are teams; where the table only fits the other way round, it is turned. */
function placingIn(
  json: Json | undefined,
  teams: number,
  buildings: number,
  wrong: Wrong,
): (number | null)[][] {
  if (!isJsonList(json)) {
    wrong(
      "placing",
      "The table of what it costs to have each team in each building is missing. Give a row a team.",
    );
    return [];
  }
  const isTurned =
    json.length !== teams &&
    json.length === buildings &&
    json.every((row) => isJsonList(row) && row.length === teams);
  const [rows, columns] = isTurned ? [buildings, teams] : [teams, buildings];
  if (json.length !== rows) {
    wrong(
      "placing",
      `The table has ${counted(json.length, "row")}, for ${counted(teams, "team")}. Give a row a team, and in it a figure a building.`,
    );
    return [];
  }
  const read = json.map((row, at) => {
    if (!isJsonList(row) || row.length !== columns) {
      const has = isJsonList(row) ? `has ${counted(row.length, "figure")}` : "is no list";
      const [are, each] = isTurned
        ? [counted(columns, "team"), "team"]
        : [counted(columns, "building"), "building"];
      wrong(`placing[${at}]`, `The row ${has}, for ${are}. Give a figure a ${each}.`);
      return [];
    }
    return row.map((cell, column) => {
      if (cell === null) return null;
      if (isFigure(cell)) return cell;
      wrong(
        `placing[${at}][${column}]`,
        `${shown(cell)} is no cost. Give a number of 0 or more${tooMuch(cell)}, or null where the team may not be.`,
      );
      return null;
    });
  });
  return isTurned ? Array.from({ length: teams }, (_, team) => read.map((row) => row[team] ?? null)) : read;
}

/** What is missing before anything is tried: room in all, and a building for each team. */
function mustHaveRoom({ buildings, teams, placing }: EstateQuestion, wrong: Wrong): void {
  teams.forEach(({ id, size }, team) => {
    const allowed = buildings.filter((_, at) => placing[team]![at] !== null);
    const largest = Math.max(0, ...allowed.map(({ capacity }) => capacity));
    if (allowed.length === 0)
      wrong(`placing[${team}]`, `Team "${id}" may be in no building. Give it a cost in one at least.`);
    else if (size > largest) {
      wrong(
        `teams[${team}].size`,
        `Team "${id}" needs ${size}, and the largest building that it may be in holds ${largest}: ${rounded(size - largest)} more than there is. Divide the team, or give a larger building.`,
      );
    }
  });
  const needed = teams.reduce((sum, { size }) => sum + size, 0);
  const room = buildings.reduce((sum, { capacity }) => sum + capacity, 0);
  if (needed > room + needed * 1e-12) {
    wrong(
      "buildings",
      `All buildings together hold ${rounded(room)}, and the teams need ${rounded(needed)}: ${rounded(needed - room)} is missing.`,
    );
  }
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(12));
}

function shown(json: Json | undefined): string {
  return JSON.stringify(json) ?? "nothing";
}
