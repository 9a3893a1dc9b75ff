import { nameKey } from "../../model/names";
import { isBlank, refused } from "../cells";
import type { Argument, Cell } from "../cells";
import { messages } from "../messages";
import { isYearOrDay } from "../year-headings";

/** What heads a column of bodies, and one of services; whole headings, for a body may be called "Partner organisation 1". */
const BODIES = new Set(
  [
    "agency",
    "agencies",
    "body",
    "bodies",
    "organisation",
    "organisations",
    "provider",
    "partner",
    "authority",
    "council",
    "local authority",
  ].map(nameKey),
);
const SERVICES = new Set(["service", "services", "service area", "function", "activity"].map(nameKey));

/**
 * Refuses a list whose headings are selected with it: a year above the amounts would count as money. A year beside a service that is called
 * "Service" is enough, for bodies are headed by many words; beside another text both columns must be headed.
 */
export function refuseListHeadings(agencies: Argument, services: Argument, amounts: Argument): void {
  const [agency, service, sum] = [agencies, services, amounts].map((column) => column.at(0, 0));
  if (!isOneOf(SERVICES, service) || typeof agency !== "string") return;
  const isText = typeof sum === "string" && !isBlank(sum) && isOneOf(BODIES, agency);
  if (isText || isYearOrDay(sum)) throw refused(messages.headingsInList(agency, service, sum));
}

function isOneOf(words: ReadonlySet<string>, cell: Cell): cell is string {
  return typeof cell === "string" && words.has(nameKey(cell));
}
