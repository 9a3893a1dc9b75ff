import { FieldProblems } from "../../fields";
import type { FieldProblem } from "../../fields";
import { checkFile } from "./check";
import { EVERY_SERVICE, POOL } from "./form";
import type { PoolFile } from "./form";
import { placeOf } from "./place";

/**
 * The grants of a place from JSON. Throws `FieldProblems` with the path of all that is wrong: in fields, between fields and, as far as it
 * can be told, by the rules. A row that is wrong by itself is not set against others: what is said of those holds however it is mended.
 */
export function readPool(json: unknown): PoolFile {
  try {
    const file = readFields(json);
    checkFile(file);
    return file;
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    throw new FieldProblems(allProblems(json));
  }
}

const readFields = (json: unknown): PoolFile => POOL.read(json, "");
const checkFields = (json: unknown): void => checkFile(readFields(json));
const checkRules = (json: unknown): unknown => placeOf(readFields(json));

/** What each check finds where what was told of before is left aside. */
function allProblems(json: unknown): readonly FieldProblem[] {
  const told: FieldProblem[] = [];
  let rest = withStandIns(json, told);
  for (const check of [readFields, checkFields, checkRules]) {
    // Rules ask of every service for its theme and money.
    if (rest === null || (check === checkRules && told.some(({ path }) => path.startsWith("services["))))
      break;
    const { given, isAside } = rest;
    told.push(...problemsIn(() => check(given)).filter((problem) => !isAside(problem)));
    rest = withStandIns(json, told);
  }
  return told;
}

function problemsIn(work: () => unknown): readonly FieldProblem[] {
  try {
    work();
    return [];
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    return problem.problems;
  }
}

const ROW = /^(services|grants)\[(\d+)\]/;
type List = "services" | "grants";
/** Parts of the file of which nothing beside them is sure while they are wrong. */
const OF_ALL = /^(?:firstYear|years|services|grants)?$/;

/** The same with a row that cannot be wrong in the place of each that is told of, and which problems then are of such rows; null where nothing can be said besides. */
function withStandIns(
  json: unknown,
  told: readonly FieldProblem[],
): { readonly given: unknown; readonly isAside: (problem: FieldProblem) => boolean } | null {
  if (told.length === 0) return { given: json, isAside: () => false };
  if (told.some(({ path }) => OF_ALL.test(path)) || typeof json !== "object" || json === null) return null;
  const file = new Map<string, unknown>(Object.entries(json));
  const wrong: Record<List, Set<number>> = { services: new Set(), grants: new Set() };
  const named = new Set(told.map(({ path }) => path));
  for (const { path } of told) {
    const [, list, at] = ROW.exec(path) ?? [];
    if (list !== undefined) wrong[list as List].add(Number(at));
    else file.delete(path.split(/[.[]/)[0]!);
  }
  file.set("pool", 1);
  let areNamesKnown = true;
  for (const list of ["services", "grants"] as const) {
    const rows = file.get(list) as readonly unknown[];
    file.set(
      list,
      rows.map((row, at) => {
        if (!wrong[list].has(at)) return row;
        const id = nameIn(row);
        if (id === null && list === "services") areNamesKnown = false;
        // Where two have one name, the second gets one of its own.
        const ours = id === null || named.has(`${list}[${at}].id`) ? `${list}[${at}] of the file` : id;
        return list === "services" ? { id: ours, need: 0 } : { id: ours, award: 0, permitted: EVERY_SERVICE };
      }),
    );
  }
  const isAside = ({ path }: FieldProblem): boolean => {
    const [, list, at] = ROW.exec(path) ?? [];
    if (list !== "services" && !areNamesKnown) return true;
    return list !== undefined && wrong[list as List].has(Number(at));
  };
  return { given: Object.fromEntries(file), isAside };
}

/** The name of a row that is wrong otherwise; null where it has none. */
function nameIn(row: unknown): string | null {
  const id: unknown = typeof row === "object" && row !== null && "id" in row ? row.id : null;
  return typeof id === "string" && id.trim() !== "" ? id : null;
}
