import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import type { Grid } from "../../shape";
import { namesOneBody } from "../whose";
import { isAgencyName, isPlace, isRegion, isRemark, namesPartOfBody, namesPerson } from "../words";
import type { ColumnSeen } from "../columns";
import {
  FEW_BODIES,
  namesServices,
  isOfMeasures,
  isOfCosts,
  isOfSides,
  namesBodies,
  namesRegions,
  shareOf,
} from "./names-in-column";
import { namesRole } from "../vocabulary";
import type { Role } from "../vocabulary";
import { isOfMinistry } from "../../vocabulary";

/** What a column's cells allow it to be: names name best, sentences hardly, dates never. */
const CONTENT: Readonly<Record<ColumnSeen["holds"], number>> = {
  names: 1,
  codes: 0.6,
  figures: 0.5,
  sentences: 0.1,
  ticks: 0,
  dates: 0,
  years: 0,
  percent: 0,
  nothing: 0,
};
/** As sure as names of public bodies make it where no heading says so. */
const BY_CONTENT = 0.6;
/** A column of names that nothing else claims. */
const LEFT_OVER = 0.3;
const BY_CODE = 0.1;
const FEW = 0.25;
/** Headings that put rows in sorts, whatever these are called: "Pay group". */
export const SORTED = /\b(group|type|sector|class|categor(y|ies)|terms|method|status|codes?)$/;
/** What is left of the score of a service that all rows have. */
const HARDLY = 0.6;

/** A title that is over the names: "Place spending 2024-25". */
const TITLE =
  /(?=.*\b(19|20)?\d\d[-/]\d\d\b)(?=.*\b(spend(ing)?|expenditure|budgets?|outturn|costs?|estimates?)\b)/i;

/** What size of place a row is of. */
export const LEVEL = /\b(geograph(y|ic|ical)|area|region(al)?|aggregation) ?(level|type)\b|^level$/;

const OF_CODES = /\b(codes?|funds?|cent(re|er)s?|accounts?|dep(artmen)?ts?|projects?|subjective|objective)\b/;

/** A service by its code, where nothing gives its name. */
const SERVICE_CODE =
  /\b(service|function|activity|cost cent(re|er)|directorate|department|programme) (code|id|no|number|ref)/i;

/** How surely a column plays a role, from 0 to 1, by its heading and by what its cells hold. */
export function scoreOf(grid: Grid, seen: ColumnSeen, role: Role, rows: readonly number[]): number {
  const isOne = namesOneBody(seen.heading, () => shareOf(grid, seen.column, rows, isAgencyName) > FEW_BODIES);
  if (isOne || TITLE.test(seen.heading)) return scoreOf(grid, { ...seen, heading: "" }, role, rows);
  const column = seen;
  const isFigures = column.holds === "figures";
  const named = namesRole(column.heading, role);
  // Numbers name something only where the heading says so: "Cost centre".
  if (isFigures && named === 0) return 0;
  if (role === "service" && named === 0 && column.holds === "codes" && SERVICE_CODE.test(column.heading))
    return BY_CODE;
  const byHeading = named * contentFor(role, column);
  const isName = role === "agency" || role === "service" || role === "grant";
  if (isName && (isRemark(column.heading) || isNearlyEmpty(grid, column, rows))) return 0;
  const isOfPersons =
    isName &&
    namesPerson(column.heading) &&
    !namesBodies({ grid, rows }, column) &&
    !namesServices({ grid, rows }, column);
  if (isOfPersons) return 0;
  if (isName && column.holds === "names" && isOfMeasures({ grid, rows }, column)) return 0;
  if (isName && isOfSizes(grid, column, rows)) return 0;
  if (isName && isOfSides({ grid, rows }, column)) return 0;
  if (role === "agency" && isOfCosts({ grid, rows }, column)) return 0;
  // Funds and cost centres may be numbered 2001, 2002.
  if (role === "year" && OF_CODES.test(plainHeading(column.heading))) return byHeading;
  // One year beside one row tells nothing of the others.
  const isSaid = column.distinct > 1 || column.filled * 2 > rows.length;
  if (role === "year" && column.holds === "years" && isSaid) return Math.max(byHeading, BY_CONTENT);
  if (role === "agency" && column.holds === "names" && byHeading < BY_CONTENT) {
    const isBodies = namesBodies({ grid, rows }, column);
    const isOther = (["supplier", "grant", "service"] as const).some(
      (other) => namesRole(column.heading, other) >= 0.8,
    );
    if (
      isBodies &&
      !isOther &&
      !namesPartOfBody(column.heading) &&
      !SORTED.test(plainHeading(column.heading))
    )
      return BY_CONTENT;
  }
  // "Department of Health" in every row, under "Department family", is whose all services are.
  const isOneBody = neverChanges(column) && isOfMinistry(textAt(grid, rows[0]!, column.column));
  if (role === "service" && isOneBody) return byHeading * BY_CODE;
  if (role === "service" && column.holds === "names" && byHeading < LEFT_OVER) {
    const isTaken =
      (["agency", "supplier", "grant"] as const).some((other) => namesRole(column.heading, other) >= 0.5) ||
      namesRole(column.heading, "permitted") >= 0.8;
    // Stations are called after the places that they are in.
    const isPart = namesPartOfBody(column.heading);
    const isBody = (name: string) => isAgencyName(name) && !(isPart && isPlace(name));
    const isBodies = shareOf(grid, column.column, rows, isBody) >= 0.5;
    // Parts of the country are where bodies lie, and nothing that money is spent on.
    const isCalledRegion = /\bregions?\b/.test(plainHeading(column.heading));
    const areRegions = isCalledRegion
      ? shareOf(grid, column.column, rows, isRegion) > 0.5
      : !isPart && namesRegions({ grid, rows }, column);
    if (!isTaken && !isBodies && !areRegions)
      return namesServices({ grid, rows }, column) && byHeading === 0
        ? BY_CONTENT
        : LEFT_OVER * (neverChanges(column) ? HARDLY : 1);
  }
  return byHeading;
}

/** "Level 2" and "Level 3" are of courses. */
function isOfSizes(grid: Grid, { column, heading }: ColumnSeen, rows: readonly number[]): boolean {
  const isNumbered = (text: string) => /^(level|tier|grade) ?\w{1,2}$/i.test(text.trim());
  return LEVEL.test(plainHeading(heading)) && shareOf(grid, column, rows, isNumbered) < FEW;
}

/** Names beside few of the rows, and not beside the first, as names of groups are: other names, notes. */
function isNearlyEmpty(grid: Grid, { column, filled }: ColumnSeen, rows: readonly number[]): boolean {
  return filled < rows.length * FEW && grid.classAt(rows[0]!, column) === "blank";
}

function neverChanges({ distinct, filled }: ColumnSeen): boolean {
  return distinct === 1 && filled > 2;
}

function contentFor(role: Role, column: ColumnSeen): number {
  if (role === "date")
    return column.holds === "dates" ? 1 : column.holds === "names" || column.holds === "years" ? 0.3 : 0;
  if (role === "year")
    return column.holds === "years" ? 1 : column.holds === "names" || column.holds === "codes" ? 0.5 : 0;
  if (role === "permitted")
    return column.holds === "sentences" || column.holds === "ticks" ? 1 : CONTENT[column.holds];
  // Something that never changes names no grant, and hardly a service.
  if (neverChanges(column) && role === "grant") return 0;
  if (neverChanges(column) && role === "service") return CONTENT[column.holds] * HARDLY;
  return CONTENT[column.holds];
}
