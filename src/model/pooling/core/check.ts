import { sum } from "../../money";
import type { Decimal } from "../../money";
import { earmarksAround, holds } from "./earmarks";
import { invalid } from "../../problem";
import type { ProblemPlace } from "../../problem";
import { counted } from "../../wording";
import type { Earmark, PoolingQuestion, PoolingYear } from "./question";

/**
 * Throws `invalid`, naming the argument and the place, for a block or list that does not fit the number of awards and needs,
 * for an amount or value below zero, and for a flexibility outside 0 to 1.
 */
export function checkQuestion(question: PoolingQuestion): void {
  const grants = question.awards.length;
  const services = question.needs.length;
  checkList("pooled", question.pooled, grants, "grants");
  checkList("values", question.values, services, "services");
  checkList("floors", question.floors, services, "services");
  checkList("flexibility", question.flexibility, grants, "grants");
  checkBlock("allowed", question.allowed, grants, services);
  checkBlock("caps", question.caps, grants, services);

  question.awards.forEach((award, grant) => checkAmount("grants", "An award", award, { row: grant + 1 }));
  question.needs.forEach((need, service) => checkAmount("needs", "A need", need, { column: service + 1 }));
  question.values.forEach((value, service) =>
    checkAmount("values", "A value", value, { column: service + 1 }),
  );
  question.floors.forEach((floor, service) =>
    checkAmount("floors", "A floor", floor, { column: service + 1 }),
  );
  for (const [grant, row] of question.caps.entries()) {
    for (let service = 0; service < row.length; service++) {
      const cap = row[service]!;
      if (cap !== null) checkAmount("caps", "A cap", cap, { row: grant + 1, column: service + 1 });
    }
  }
  question.flexibility.forEach((share, grant) => {
    if (share.isZero() || (!share.isNegative() && share.lte(1))) return;
    throw invalid(
      "flexibility",
      `Flexibility in row ${grant + 1} is ${share.toString()}. Give a share between 0 and 1, such as 0.1 or 10%.`,
      { row: grant + 1 },
    );
  });
}

/** As `checkQuestion`, for each year; and that the years and the earmarks fit. */
export function checkYears(years: readonly PoolingYear[]): void {
  const [first] = years;
  years.forEach((year, index) => {
    checkQuestion(year);
    checkSameAsFirst("grants", "grant", year.awards.length, first!.awards.length, index);
    checkSameAsFirst("needs", "service", year.needs.length, first!.needs.length, index);
    checkList("carry", year.carry, year.awards.length, "grants");
    checkList("earmarks", year.earmarks, year.awards.length, "grants");
    year.carry.forEach((most, grant) =>
      checkAmount("carry", "What may be carried forward", most, { row: grant + 1 }),
    );
    year.earmarks.forEach((earmarks, grant) => {
      if (!year.pooled[grant]) checkEarmarks(year, earmarks, grant);
    });
  });
}

function checkSameAsFirst(argument: string, what: string, here: number, inFirst: number, year: number): void {
  if (here === inFirst) return;
  throw invalid(
    argument,
    `Year ${year + 1} has ${counted(here, what)}, but the first year has ${counted(inFirst, what)}. Give every year the same ${what}s.`,
  );
}

function checkEarmarks(year: PoolingYear, earmarks: readonly Earmark[], grant: number): void {
  const refuse = (what: string, advice: string, column?: number) =>
    invalid("earmarks", `${what} ${advice}`, {
      row: grant + 1,
      ...(column === undefined ? {} : { column: column + 1 }),
    });
  earmarks.forEach((earmark, index) => {
    checkList("earmarks", earmark.services, year.needs.length, "services");
    checkAmount("earmarks", "An earmark", earmark.amount, { row: grant + 1 });
    if (!earmark.services.includes(true)) {
      throw refuse(`Earmark ${index + 1} of grant ${grant + 1} is for no service.`, "Name one at least.");
    }
    const forbidden = earmark.services.findIndex((held, service) => held && !year.allowed[grant]![service]!);
    if (forbidden !== -1) {
      throw refuse(
        `An earmark of grant ${grant + 1} is for service ${forbidden + 1}, which the grant does not permit.`,
        "Permit the service, or take it out of the earmark.",
        forbidden,
      );
    }
    for (const other of earmarks.slice(0, index)) {
      const shared = earmark.services.some((held, service) => held && other.services[service]!);
      if (!shared || holds(earmark, other) || holds(other, earmark)) continue;
      throw refuse(
        `Two earmarks of grant ${grant + 1} share some services but not all of either.`,
        "Let one lie wholly within the other, or let them share none.",
      );
    }
  });
  const around = earmarksAround(earmarks);
  const within = (outer: number | null) =>
    sum(earmarks.filter((_, index) => around[index] === outer).map(({ amount }) => amount));
  const award = year.awards[grant]!;
  if (within(null).gt(award)) {
    throw refuse(
      `The earmarks of grant ${grant + 1} come to ${within(null)}, but its award is only ${award}.`,
      "Lower them, or raise the award.",
    );
  }
  earmarks.forEach(({ amount }, index) => {
    if (within(index).lte(amount)) return;
    throw refuse(
      `Earmark ${index + 1} of grant ${grant + 1} holds ${amount}, but the earmarks within it come to ${within(index)}.`,
      "Lower those, or raise this one.",
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

/** As `lt(0)`, which makes a decimal of the 0 each time. */
function isBelowNothing(amount: Decimal): boolean {
  return amount.isNegative() && !amount.isZero();
}

function checkAmount(argument: string, name: string, amount: Decimal, at: ProblemPlace): void {
  if (amount.isFinite() && !isBelowNothing(amount)) return;
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
