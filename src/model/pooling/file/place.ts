import { FieldProblems, itemOf, partOf } from "../../fields";
import { amount } from "../../money";
import type { Decimal } from "../../money";
import { nameKey } from "../../names";
import { ModelProblem } from "../../problem";
import { yearsUnder } from "../rules";
import type { PlaceGrant, PlaceGrants, PlaceService } from "../rules";
import type { EarmarkTerms } from "../fields";
import { byYear } from "./by-year";
import { leftOf } from "./check";
import { EVERY_SERVICE } from "./form";
import type { GrantRow, PoolFile } from "./form";
import { expiredAwards, noSuchMatch, paysForSome, wrongKinds } from "./left-out";
import type { PoolProblem } from "./problem";
import { yearName } from "./year-name";

/** A file's grants as a place, and what in the file could not be taken as it stands. */
export interface Placed {
  readonly place: PlaceGrants;
  readonly problems: readonly PoolProblem[];
}

/**
 * The place that a file tells of. Awards after their last year are left out, a grant pays for no service that its kind of money may not
 * pay for, and grants named as match that there are not are passed over: each is told as a problem. Throws `FieldProblems` for
 * what the rules refuse.
 */
export function placeOf(file: PoolFile): Placed {
  const services = file.services.map((row) => serviceOf(row, file.years));
  const known = new Map(file.grants.map(({ id }) => [nameKey(id), id]));
  const problems: PoolProblem[] = [];
  const grants = file.grants.map((row, at) => {
    const path = itemOf("grants", at);
    const grant = grantOf(file, row, known);
    const unknown = row.match?.from.filter((name) => !known.has(nameKey(name))) ?? [];
    problems.push(
      ...expiredAwards(row, file.firstYear, byYear(row.award, file.years), path),
      // One that may pay for every service was not said to pay for these: it is told of where nothing else is left to it.
      ...(row.permitted === EVERY_SERVICE && paysForSome(file, services, grant)
        ? []
        : wrongKinds(file, services, grant, path)),
      ...noSuchMatch(grant, unknown, file.firstYear, path),
    );
    return grant;
  });
  const place = {
    years: Array.from({ length: file.years }, (_, year) => yearName(file.firstYear + year)),
    services,
    grants,
    poolAdministration: byYear(file.poolAdministration, file.years),
  };
  mustKeepRules(place);
  return { place, problems };
}

function serviceOf(row: PoolFile["services"][number], years: number): PlaceService {
  const other = byYear(row.other, years);
  return {
    name: row.id,
    theme: row.theme,
    money: row.money,
    receiptsMayPay: row.receiptsMayPay,
    value: amount(row.value),
    need: byYear(row.need, years).map((need, year) => leftOf(need, other[year]!)),
    floor: byYear(row.floor, years),
  };
}

function grantOf(
  { services, firstYear, years }: PoolFile,
  row: GrantRow,
  known: ReadonlyMap<string, string>,
): PlaceGrant {
  const permits = (names: readonly string[]) => {
    const keys = new Set(names.map(nameKey));
    return services.map(({ id }) => keys.has(nameKey(id)));
  };
  const last = row.lastYear ?? Infinity;
  // After its last year there is nothing of it: no award, nothing earmarked within it, no line to administer.
  const inTime = (sums: readonly Decimal[]) =>
    sums.map((pounds, year) => (firstYear + year > last ? amount(0) : pounds));
  const caps = new Map([...row.caps].map(([name, most]) => [nameKey(name), amount(most)]));
  const held = ({ share, amount: sums }: EarmarkTerms) =>
    share === null ? { amounts: inTime(byYear(sums!, years)) } : { share: amount(share) };
  return {
    name: row.id,
    holder: row.holder,
    money: row.money,
    award: inTime(byYear(row.award, years)),
    permitted: row.permitted === EVERY_SERVICE ? services.map(() => true) : permits(row.permitted),
    caps: services.map(({ id }) => caps.get(nameKey(id)) ?? null),
    flexibility: amount(row.flexibility),
    earmarks: row.earmarks.map((earmark) => ({ services: permits(earmark.services), held: held(earmark) })),
    carry: amount(row.carry),
    lastYear: last >= firstYear && last < firstYear + years ? yearName(last) : null,
    administration: inTime(byYear(row.administration, years)),
    match: row.match && {
      ratio: amount(row.match.ratio),
      from: row.match.from.flatMap((name) => known.get(nameKey(name)) ?? []),
    },
    minimumAward: row.minimumAward === null ? null : amount(row.minimumAward),
    freedom: row.freedom,
    freedFrom: Math.max(0, (row.freedFrom ?? firstYear) - firstYear),
    mode: row.mode,
  };
}

/** Which part of a grant's row the rules speak of. */
const PARTS: Readonly<Record<string, string>> = { earmarks: "earmarks", match: "match", freedom: "freedom" };

/** What the rules refuse, with its path. */
function mustKeepRules(place: PlaceGrants): void {
  try {
    yearsUnder(place);
  } catch (problem) {
    if (!(problem instanceof ModelProblem)) throw problem;
    const part = PARTS[problem.argument ?? ""];
    const path = part === undefined || problem.row === undefined ? "" : itemOf("grants", problem.row - 1);
    throw new FieldProblems([
      { path: part === undefined ? path : partOf(path, part), message: problem.message },
    ]);
  }
}
