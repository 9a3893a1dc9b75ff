import type { Decimal } from "../money";
import { invalid } from "../problem";
import type { ProblemPlace } from "../problem";
import type { PoolingProblem } from "./problem";

/**
 * Throws `invalid`, naming the argument and the place, for a block or list that does not fit the number of awards and needs,
 * for an amount or value below zero, and for a flexibility outside 0 to 1.
 */
export function checkProblem(problem: PoolingProblem): void {
  const grants = problem.awards.length;
  const services = problem.needs.length;
  checkList("pooled", problem.pooled, grants, "grants");
  checkList("values", problem.values, services, "services");
  checkList("floors", problem.floors, services, "services");
  checkList("flexibility", problem.flexibility, grants, "grants");
  checkBlock("allowed", problem.allowed, grants, services);
  checkBlock("caps", problem.caps, grants, services);

  problem.awards.forEach((award, grant) => checkAmount("grants", "An award", award, { row: grant + 1 }));
  problem.needs.forEach((need, service) => checkAmount("needs", "A need", need, { column: service + 1 }));
  problem.values.forEach((value, service) =>
    checkAmount("values", "A value", value, { column: service + 1 }),
  );
  problem.floors.forEach((floor, service) =>
    checkAmount("floors", "A floor", floor, { column: service + 1 }),
  );
  problem.caps.forEach((row, grant) =>
    row.forEach((cap, service) => {
      if (cap !== null) checkAmount("caps", "A cap", cap, { row: grant + 1, column: service + 1 });
    }),
  );
  problem.flexibility.forEach((share, grant) => {
    if (share.gte(0) && share.lte(1)) return;
    throw invalid(
      "flexibility",
      `Flexibility in row ${grant + 1} is ${share.toString()}. Give a share between 0 and 1, such as 0.1 or 10%.`,
      { row: grant + 1 },
    );
  });
}

function checkList(argument: string, list: readonly unknown[], expected: number, of: string): void {
  if (list.length === expected) return;
  throw invalid(
    argument,
    `${argument} has ${list.length} entries, but there are ${expected} ${of}. Give one entry for each.`,
  );
}

function checkBlock(
  argument: string,
  block: readonly (readonly unknown[])[],
  grants: number,
  services: number,
): void {
  const uneven = block.findIndex((row) => row.length !== services);
  if (block.length === grants && uneven === -1) return;
  const columns = block[Math.max(0, uneven)]?.length ?? 0;
  throw invalid(
    argument,
    `${argument} is ${block.length} rows by ${columns} columns, but there are ${grants} grants and ${services} services. ` +
      "Give a row for each grant and a column for each service.",
    uneven === -1 ? {} : { row: uneven + 1 },
  );
}

function checkAmount(argument: string, name: string, amount: Decimal, at: ProblemPlace): void {
  if (amount.isFinite() && amount.gte(0)) return;
  const where = [
    at.row === undefined ? [] : [`row ${at.row}`],
    at.column === undefined ? [] : [`column ${at.column}`],
  ].flat();
  throw invalid(
    argument,
    `${name} cannot be ${amount.toString()} (${argument}, ${where.join(", ")}). Give 0 or more.`,
    at,
  );
}
