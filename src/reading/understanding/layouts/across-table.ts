import { WHOLE_TABLE } from "../answers";
import { columnsOf, headingsOf, inColumn, labelsOf, nameOf, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen, Level } from "../columns";
import { candidates, isOfMeasures } from "../roles";
import type { Narrowed } from "../amounts";
import { areAccountsDown, asServices } from "./names-down";
import { columnsOfServices, servicesAsked } from "./services-across";
import type { Ask, Roles, RoleSource } from "../understanding";
import { amountRank, namesPartOfBody } from "../words";
import { servicesAcross } from "./names-across";
import type { Placed } from "./names-across";
import { withoutInner } from "./inner-bodies";

/** A table with services, agencies or both in the headings of its amounts. */
export function acrossTable(
  seen: Seen,
  narrowed: Narrowed,
  found: readonly Level[],
): Omit<Arrangement, "kind"> {
  const levels = found.map((level) => asServices(seen, narrowed.columns.map(level.textOf), level));
  const [label] = candidates(seen.grid, labelsOf(seen), "service", seen.rows);
  const isNamed = label !== undefined && !namesPartOfBody(label.column.heading);
  const both = twoLevels(levels, narrowed.columns, isNamed);
  if (both !== null) return severalAcross(seen, narrowed, both);
  const areAccounts = areAccountsDown(seen);
  const bodies = levels.find(({ holds }) => holds === "agencies");
  const isAgencies = areAccounts || bodies !== undefined;
  const services = columnsOfServices(seen, narrowed.columns, isAgencies);
  const tier = withoutInner(seen, services.leaves);
  const leaves = tier?.leaves ?? services.leaves;
  const leftOut = [...services.leftOut, ...(tier?.leftOut ?? [])];
  const wanted = isAgencies ? "agencies" : "names";
  const level = levels.find(({ holds }) => holds === wanted) ?? (areAccounts ? levels[0] : undefined);
  const across = headingsOf(seen, leaves, level?.row);
  const placed = isAgencies
    ? agenciesAcross(seen, across, bodies === undefined ? leaves : [])
    : servicesAcross(seen, leaves, across);
  const isSeveral = narrowed.isByYear || levels.some(({ holds }) => holds === "months");
  return {
    orientation: isSeveral ? "several-across" : placed.orientation,
    roles: { ...yearsDown(seen), ...placed.roles, ...narrowed.roles, amount: columnsOf(leaves) },
    amounts: leaves,
    leftOut: [...narrowed.leftOut, ...leftOut],
    asks: [
      ...placed.asks,
      ...narrowed.asks,
      ...(tier?.asks ?? []),
      ...(isAgencies ? namesBelow(seen, levels, placed) : servicesAsked(seen, leaves, leftOut, level)),
    ],
  };
}

/** Years in a column are not added up: one of them is read. */
function yearsDown(seen: Seen): Roles {
  const [years] = candidates(seen.grid, labelsOf(seen), "year", seen.rows);
  return years !== undefined && years.score >= SURE ? { year: inColumn(years) } : {};
}

/** Names below those of agencies, beside names in rows: either may be the services. */
function namesBelow(seen: Seen, [lowest]: readonly Level[], { roles }: Placed): readonly Ask[] {
  const column = roles.service?.from === "column" ? roles.service.columns[0] : undefined;
  const label = seen.columns.find((each) => each.column === column);
  return lowest?.holds === "names" && label !== undefined
    ? [{ role: "service", first: nameOf(seen, label), others: [] }]
    : [];
}

interface TwoLevels {
  readonly upper: Level;
  readonly lower: Level;
}

/**
 * Agencies over services or the other way round: the lower names come again under each of the upper, or no column of labels names services.
 * Otherwise the upper ones only put the lower in sections.
 */
function twoLevels(
  levels: readonly Level[],
  columns: readonly ColumnSeen[],
  hasLabel: boolean,
): TwoLevels | null {
  const named = levels.filter(({ holds }) => holds === "agencies" || holds === "names");
  const [lower, upper] = named;
  if (lower === undefined || upper === undefined) return null;
  const isAgain = new Set(columns.map(lower.textOf)).size < columns.length;
  return isAgain || (!hasLabel && lower.holds !== upper.holds) ? { upper, lower } : null;
}

function severalAcross(
  seen: Seen,
  narrowed: Narrowed,
  { upper, lower }: TwoLevels,
): Omit<Arrangement, "kind"> {
  const [agency, service] = lower.holds === "agencies" ? [lower, upper] : [upper, lower];
  const { columns } = narrowed;
  const first = [...new Set(columns.map(agency.textOf))].join(", ");
  const isSure =
    agency.holds === "agencies" &&
    service.holds === "names" &&
    columns.every((column) => amountRank(service.textOf(column)) === null);
  return {
    orientation: "several-across",
    roles: {
      agency: headingsOf(seen, columns, agency.row),
      service: headingsOf(seen, columns, service.row),
      amount: columnsOf(columns),
      ...narrowed.roles,
    },
    amounts: columns,
    leftOut: narrowed.leftOut,
    asks: [...narrowed.asks, ...(isSure ? [] : [{ role: "agency" as const, first, others: [WHOLE_TABLE] }])],
  };
}

/** `doubted` are the columns whose headings are not surely bodies. */
function agenciesAcross(seen: Seen, across: RoleSource, doubted: readonly ColumnSeen[] = []): Placed {
  const labels = labelsOf(seen);
  const [service] = candidates(seen.grid, labels, "service", seen.rows);
  const label =
    service?.column ?? labels.find((column) => column.holds === "names" && !isOfMeasures(seen, column));
  const first = doubted.map(({ heading }) => heading).join(", ");
  const asks: readonly Ask[] = [
    ...(label === undefined ? [{ role: "service" as const, first: null, others: [] }] : []),
    ...(doubted.length === 0 ? [] : [{ role: "agency" as const, first, others: [WHOLE_TABLE] }]),
  ];
  const roles: Roles = { agency: across, ...(label ? { service: inColumn({ column: label }) } : {}) };
  return { orientation: "agencies-across", roles, asks };
}
