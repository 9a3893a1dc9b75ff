import { WHOLE_TABLE } from "../answers";
import { inColumn, nameOf, SURE } from "../arrangement";
import type { Seen } from "../arrangement";
import { textAt } from "../../shape";
import type { ColumnSeen } from "../columns";
import { isAgencyName } from "../words";
import { sideOf } from "../amounts";
import { finerFirst, withoutGroups } from "./divided";
import { agencyAndService, candidates } from "./label-roles";
import { namesBodies } from "./names-in-column";
import type { Candidate } from "./label-roles";
import { settledAmong } from "./tied";
import type { Settled } from "./tied";
import type { Ask, Roles, RoleSource, TableKind } from "../understanding";
import { namesRole } from "../vocabulary";
import type { Role } from "../vocabulary";

/** A second choice as good as this part of the first is asked about. */
const CLOSE = 0.9;

/** Who is given money. */
const RECIPIENT = /^(recipient|grantee|grant holder|awarded to)\b/i;

/** The roles that columns of labels play in a long table, and what is not sure about them. */
export function rolesOfLabels(
  seen: Seen,
  labels: readonly ColumnSeen[],
  kind: TableKind,
): { readonly roles: Roles; readonly asks: readonly Ask[] } {
  const roles = new Map<Role, RoleSource>();
  const asks: Ask[] = [];
  const of = (role: Role) => candidates(seen.grid, labels, role, seen.rows);
  const supplier = kind === "payments" ? of("supplier")[0] : undefined;
  if (supplier) roles.set("supplier", inColumn(supplier));
  for (const role of ["date", "year"] as const) {
    const [found] = of(role);
    if (found && found.score >= SURE) roles.set(role, inColumn(found));
  }
  const isFree = ({ column }: Candidate) => column !== supplier?.column;
  const dates = labels.filter(({ holds }) => holds === "dates");
  if (!roles.has("date") && dates.length === 1) roles.set("date", inColumn({ column: dates[0]! }));
  // A department, a unit or a provider is a column of agencies only where no body is named for the whole table.
  const { sure } = seen.around.whose;
  const isOpen = sure === null || sure.isMentioned === true;
  // What a department buys is bought for its service.
  const isPart = ({ column, score }: Candidate) =>
    kind === "payments" && score <= SURE && /\bdepartment\b/i.test(column.heading);
  const isSure = ({ column, score }: Candidate) => score > SURE && !/\bunit\b/i.test(column.heading);
  // Whom a body that is named for the whole table paid is no body that spends, unless called like one.
  const isPaid = ({ column }: Candidate) =>
    kind !== "grants" && !isOpen && RECIPIENT.test(column.heading) && !namesBodies(seen, column);
  const agencies = of("agency").filter(
    (each) => isFree(each) && !isPart(each) && !isPaid(each) && (isOpen || isSure(each)),
  );
  const free = payeeLast(seen, of("service").filter(isFree), dates);
  const services = kind === "payments" ? free : finerFirst(seen, free);
  const pair = servicesRather(
    seen,
    agencyAndService(withoutGroups(seen, agencies, services), services),
    services,
  );
  const { agency } = pair;
  const settled = settledOf(seen, pair, services, kind === "payments");
  const service = settled?.candidate ?? pair.service;
  if (agency) roles.set("agency", inColumn(agency));
  if (service) roles.set("service", inColumn(service));
  asks.push(
    ...asked(seen, "agency", agency, agencies, service),
    ...asked(seen, "service", service, services, agency, kind === "payments", settled?.because),
  );
  return { roles: Object.fromEntries(roles), asks };
}

interface Pair {
  readonly agency: Candidate | null;
  readonly service: Candidate | null;
}

/**
 * The only names of a table, which may be those of departments or of providers, are what one body spends on where none of them is a body and
 * what comes in for each is told beside it: nobody tells that of the departments of a government.
 */
function servicesRather(seen: Seen, pair: Pair, services: readonly Candidate[]): Pair {
  const { agency, service } = pair;
  const same = services.find(({ column }) => column === agency?.column);
  const isOpen =
    agency !== null &&
    service === null &&
    agency.score <= SURE &&
    same !== undefined &&
    same.score >= agency.score &&
    seen.columns.some(({ heading, holds }) => holds === "figures" && sideOf(heading) === "income") &&
    !seen.rows.some((row) => isAgencyName(textAt(seen.grid, row, agency.column.column)));
  return isOpen ? { agency: null, service: same } : pair;
}

/** Of a dated list without headings the first names are of who was paid, and those behind them of what for. */
function payeeLast(
  { block }: Seen,
  services: readonly Candidate[],
  dates: readonly ColumnSeen[],
): readonly Candidate[] {
  if (block.headings.labels >= 0 || dates.length === 0) return services;
  const first = Math.min(...services.map(({ column }) => column.column));
  const isPayee = ({ column }: Candidate) => column.column === first;
  return [...services.filter((each) => !isPayee(each)), ...services.filter(isPayee)];
}

/** The service that is taken unasked where several columns name it as well; in payments only where the others sort. */
function settledOf(
  seen: Seen,
  { agency, service }: { readonly agency: Candidate | null; readonly service: Candidate | null },
  services: readonly Candidate[],
  isPayments: boolean,
): Settled | null {
  if (service === null) return null;
  const tied = services.filter(
    ({ column, score }) => column !== agency?.column && score >= service.score * CLOSE,
  );
  if (tied.length < 2 || service.score > SURE) return null;
  const settled = settledAmong(seen, tied, agency);
  return isPayments && settled?.isBySort !== true ? null : settled;
}

/** What must be asked about a name: nothing where one column is surely it. */
function asked(
  seen: Seen,
  role: "agency" | "service",
  chosen: Candidate | null,
  all: readonly Candidate[],
  other: Candidate | null,
  isPayments = false,
  because?: string,
): readonly Ask[] {
  const rest = all.filter(({ column }) => column !== chosen?.column && column !== other?.column);
  const whole = role === "agency" ? [WHOLE_TABLE] : [];
  if (chosen === null)
    return [{ role, first: null, others: [...rest.map(({ column }) => nameOf(seen, column)), ...whole] }];
  // A commissioner beside a provider: each is a body.
  const isBody = ({ column }: Candidate) =>
    role === "agency" && column.distinct > 1 && namesBodies(seen, column);
  const close = rest.filter((each) => each.score >= chosen.score * CLOSE || isBody(each));
  const others = close.map(({ column }) => nameOf(seen, column));
  if (because !== undefined) return [{ role, first: nameOf(seen, chosen.column), others, because }];
  if (chosen.score > SURE && close.length === 0) return [];
  const isOnlyOne =
    role === "service" && close.length === 0 && chosen.score >= (isPayments ? SURE : SURE / 2);
  const isNamed = role === "service" && namesRole(chosen.column.heading, role) > 0;
  if ((isOnlyOne || isNamed) && rest.length === 0) return [];
  return [
    {
      role,
      first: nameOf(seen, chosen.column),
      others: [...(isOnlyOne ? rest : close).map(({ column }) => nameOf(seen, column)), ...whole],
      ...(isOnlyOne ? { because: "no other column says it as surely" } : {}),
    },
  ];
}
