import { fieldProblem, FieldProblems, itemOf } from "../../fields";
import { problemsOf } from "../../pooling/file";
import type { PoolFile } from "../../pooling/file";
import { counted } from "../../wording";
import type { Book } from "../parts";
import { hasRules } from "./has-rules";
import { poolFileOf } from "./pool-file";

/** Throws `FieldProblems` for rules that do not fit each other, at the paths of the book. */
export function mustKeepRules(book: Book): void {
  if (book.pooling === null || !hasRules(book.pooling)) return;
  const asked = poolFileOf(book, new Map());
  if (asked !== null) mustBeOfTheYears(asked.file);
  const problems = asked === null ? [] : problemsOf(asked.file);
  if (problems.length === 0) return;
  throw new FieldProblems(problems.map(({ path, message }) => ({ path: inBook(path), message })));
}

/**
 * Throws one problem where several lists of sums are of another number of years than the place: they are so together, and mended together. One list
 * alone is told of in its own place.
 */
function mustBeOfTheYears({ years, grants, services, poolAdministration }: PoolFile): void {
  const sums = [
    poolAdministration,
    ...grants.flatMap(({ award, administration, earmarks }) => [
      award,
      administration,
      ...earmarks.map(({ amount }) => amount),
    ]),
    ...services.flatMap(({ need, other, floor }) => [need, other, floor]),
  ];
  const lengths = sums.flatMap((sum) => (sum === null || typeof sum === "number" ? [] : [sum.length]));
  const others = lengths.filter((length) => length !== years);
  if (others.length < SEVERAL) return;
  const given = [...new Set(others)].toSorted((one, other) => one - other).join(" or ");
  throw fieldProblem(
    "place.years",
    `The place has ${counted(years, "year")}, but ${others.length} lists of sums of grants and services have ${given}. Give the years that they have, or give each list a sum for each year. Where you type the years again in the pane, every list is cut, or goes on as its last sum.`,
  );
}

const SEVERAL = 2;

/** Where the book has what a file has at a path. */
function inBook(path: string): string {
  const [, list = "", at = "", rest = ""] = /^(services|grants)\[(\d+)\](.*)$/.exec(path) ?? [];
  const position = Number(at);
  if (list === "services") {
    if (rest === ".floor") return itemOf("pooling.floors", position);
    const of = itemOf("pooling.needs", position);
    return rest === ".need" ? `${of}.amount` : `${of}${rest}`;
  }
  if (rest.startsWith(".permitted")) return itemOf("pooling.allowed", position);
  return path === "" ? "pooling" : `pooling.${path}`;
}
