import { WHOLE_TABLE } from "../answers";
import { columnsOf, headingsOf, inColumn, labelsOf, nameOf, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen, Level } from "../columns";
import { candidates, isOfCosts, isOfMeasures, isOfMonths, namesBodies, namesServices } from "../roles";
import type { Narrowed } from "../amounts";
import { areAccountsDown, asServices } from "./names-down";
import { columnsOfServices, servicesAsked } from "./services-across";
import type { Ask, Roles, RoleSource } from "../understanding";
import {
  isAgencyName,
  isPlace,
  trimmedOfTableWords,
  amountRank,
  isServiceName,
  namesPartOfBody,
} from "../words";
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

type Placed = Pick<Arrangement, "orientation" | "roles" | "asks">;

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

/** "Cost by force", "Returns of local authorities". */
function isByBody({ around: { titles, sheet } }: Seen): boolean {
  return [...titles, sheet].some((text) =>
    /\b(by|each|per) (police )?(force|council|authority|body|partner|trust|district|borough|agency|organi[sz]ation|commissioner|board)\b|\b(forces|councils|authorities|partners|trusts|districts|boroughs|boards|local financial returns)\b/i.test(
      text,
    ),
  );
}

/** Whether the table is surely of one body, which is none of several together and no place that may be parted into several. */
function isOneBody({ around: { whose } }: Seen): boolean {
  return (
    whose.sure !== null &&
    !isPlace(whose.sure.name) &&
    !/\b(partnership|pool(ed)?|alliance|consortium|system|joint|combined|place|region)\b/i.test(
      whose.sure.name,
    )
  );
}

/** Names across are services where agencies are down, and agencies where services are. */
function servicesAcross(seen: Seen, leaves: readonly ColumnSeen[], across: RoleSource): Placed {
  // Months down are added up, and name nothing.
  const labels = labelsOf(seen).filter((column) => !isOfMonths(seen, column));
  const [agency] = candidates(seen.grid, labels, "agency", seen.rows);
  const [service] = candidates(seen.grid, labels, "service", seen.rows);
  const [one, other] = [agency?.score ?? 0, service?.score ?? 0];
  if (agency !== undefined && one >= SURE && one >= other)
    return { orientation: "services-across", roles: { agency: inColumn(agency), service: across }, asks: [] };
  // "Cost centre", 101, 102 over the names of bodies: the corner heads what is across.
  const owners = labels.find((column) => column.holds === "names" && namesBodies(seen, column));
  if (owners !== undefined && leaves.every(({ heading }) => /^\d+$/.test(heading)))
    return {
      orientation: "services-across",
      roles: { agency: inColumn({ column: owners }), service: across },
      asks: [],
    };
  // Wards, stations and sites are parts of the body that is named above them.
  const isOfOne = labels.some((column) => namesPartOfBody(column.heading) || isOfCosts(seen, column));
  if (seen.around.whose.sure !== null && (isOfOne || labels.every(({ holds }) => holds !== "names")))
    return {
      orientation: "services-across",
      roles: { service: across },
      asks: [{ role: "agency", first: null, others: [WHOLE_TABLE] }],
    };
  // Services of the body that is named above the table, parted in some other way across: phases of schools, who is recharged.
  const isBodyAcross = leaves.some(({ heading, groups }) =>
    [heading, ...groups].some((text) => isAgencyName(text) || isPlace(trimmedOfTableWords(text))),
  );
  if (isOneBody(seen) && service !== undefined && other >= SURE && !isBodyAcross && !isByBody(seen))
    return {
      orientation: "several-across",
      roles: { service: inColumn(service) },
      asks: [{ role: "agency", first: null, others: [WHOLE_TABLE] }],
    };
  const headings = leaves.map(({ heading }) => heading);
  // "Directorate" over the names of councils: agencies, though the heading says services.
  const bodies = labels.find(
    (column) => column.holds === "names" && !namesPartOfBody(column.heading) && namesBodies(seen, column),
  );
  // "Adult care", "Housing" over areas of a place.
  const areServices = headings.filter(isServiceName).length > headings.length / 2;
  const isOfServices = service !== undefined && (!areServices || namesServices(seen, service.column));
  if (bodies === undefined && isOfServices && other >= SURE) {
    return {
      orientation: "agencies-across",
      roles: { service: inColumn(service), agency: across },
      asks: [
        {
          role: "agency",
          first: headings.join(", "),
          others: [WHOLE_TABLE],
          ...(isByBody(seen) ? { because: "the title speaks of several bodies" } : {}),
        },
      ],
    };
  }
  const label = bodies ?? labels.find((column) => column.holds === "names" && !isOfMeasures(seen, column));
  return {
    orientation: "services-across",
    roles: { service: across, ...(label ? { agency: inColumn({ column: label }) } : {}) },
    asks: [
      {
        role: "agency",
        first: label === undefined ? null : nameOf(seen, label),
        others: label === undefined ? [WHOLE_TABLE] : headings,
      },
    ],
  };
}
