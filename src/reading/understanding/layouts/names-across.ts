import { WHOLE_TABLE } from "../answers";
import { inColumn, labelsOf, nameOf, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { candidates, isOfCosts, isOfMeasures, isOfMonths, namesBodies, namesServices } from "../roles";
import type { RoleSource } from "../understanding";
import { namesRole } from "../vocabulary";
import { isAgencyName, isPlace, isServiceName, namesPartOfBody, trimmedOfTableWords } from "../words";

/** Where the names of a table with names across are, and what is not sure about them. */
export type Placed = Pick<Arrangement, "orientation" | "roles" | "asks">;

/** Names across are services where agencies are down, and agencies where services are. */
export function servicesAcross(seen: Seen, leaves: readonly ColumnSeen[], across: RoleSource): Placed {
  // Months down are added up, and name nothing.
  const labels = labelsOf(seen).filter((column) => !isOfMonths(seen, column));
  const [agency] = candidates(seen.grid, labels, "agency", seen.rows);
  const [service] = candidates(seen.grid, labels, "service", seen.rows);
  const [one, other] = [agency?.score ?? 0, service?.score ?? 0];
  const { sure } = seen.around.whose;
  // A department or a provider is an agency only where no body is named for the whole table.
  const isOpen = sure === null || sure.isMentioned === true || one > SURE;
  if (agency !== undefined && isOpen && one >= SURE && one >= other)
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
  const names = labels.filter(({ holds }) => holds === "names");
  const areParts = names.length > 0 && names.every(({ heading }) => namesPartOfBody(heading));
  if (areParts || (sure !== null && (isOfOne || names.length === 0)))
    return {
      orientation: "services-across",
      roles: { service: across },
      asks: [{ role: "agency", first: null, others: [WHOLE_TABLE] }],
    };
  // Services of the body that is named above the table, parted in some other way across: phases of schools, who is recharged.
  const isBodyAcross = leaves.some(({ heading, groups }) =>
    [heading, ...groups].some((text) => isAgencyName(text) || isPlace(trimmedOfTableWords(text))),
  );
  if (isOneBody(seen, leaves) && service !== undefined && other >= SURE && !isBodyAcross && !isByBody(seen))
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
  const label =
    bodies ??
    labels.find((column) => column.holds === "names" && !isOfMeasures(seen, column) && mayHead(column));
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

/** "Cost by force", "Returns of local authorities". */
function isByBody({ around: { titles, sheet } }: Seen): boolean {
  return [...titles, sheet].some((text) =>
    /\b(by|each|per) (police )?(force|council|authority|body|partner|trust|district|borough|agency|organi[sz]ation|commissioner|board)\b|\b(forces|councils|authorities|partners|trusts|districts|boroughs|boards|local financial returns)\b/i.test(
      text,
    ),
  );
}

/** Whether names may be those of bodies by what is over them: "Area", "Bureau", nothing, but not "GENERAL FUND OTHER SERVICES". */
function mayHead({ heading }: ColumnSeen): boolean {
  const isShort = heading.trim().split(/\s+/).length < 3;
  return namesRole(heading, "agency") > 0 || (isShort && !/\b(comments?|notes?|remarks?)\b/i.test(heading));
}

/**
 * Whether the table is surely of one body, which is none of several together and no place that may be parted into several; a combined authority is one
 * where what is across is not written as names are: "Operator payments".
 */
function isOneBody({ around: { whose } }: Seen, leaves: readonly ColumnSeen[]): boolean {
  if (whose.sure === null || isPlace(whose.sure.name)) return false;
  const { name } = whose.sure;
  if (/\bcombined authority$/i.test(name)) return !leaves.every(({ heading }) => isWrittenAsName(heading));
  return !isOfSeveral(name);
}

/** Whether a name is that of several bodies together. */
export function isOfSeveral(name: string): boolean {
  return /\b(partnership|pool(ed)?|alliance|consortium|system|joint|combined|place|region)\b/i.test(name);
}

function isWrittenAsName(heading: string): boolean {
  return heading.split(/\s+/).every((word) => /^(\p{Lu}|(and|of|the|upon|on|in|with|&)$)/u.test(word));
}
