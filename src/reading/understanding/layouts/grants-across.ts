import { totalOf, narrow } from "../amounts";
import { WHOLE_TABLE } from "../answers";
import { columnsOf, headingsOf, inColumn, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { candidates, namesRegions } from "../roles";
import type { Ask } from "../understanding";
import { amountRank, isMeasure, isMonth, isAgencyName, isServiceName, yearIn } from "../words";
import { awardsOf, isAskedFor } from "./awards";
import { grantInEveryRow, grantInTitle } from "./grant-in-title";
import { permittedAsked, yearAndDate } from "./grant-roles";
import { isOfSeveral } from "./names-across";

/**
 * Grants down and bodies across; bodies down and grants across, or one grant that is named over the table, where no column names grants and one names bodies; null
 * otherwise.
 */
export function grantsAcross(
  seen: Seen,
  labels: readonly ColumnSeen[],
  leaves: readonly ColumnSeen[],
): Omit<Arrangement, "kind"> | null {
  const of = (role: "grant" | "agency" | "permitted") => candidates(seen.grid, labels, role, seen.rows);
  const known = leaves.filter(({ heading }) => isAgencyName(heading));
  const bodies = known.length > 0 ? known : sharesOfSeveral(seen, leaves);
  const [byName] = of("grant").filter(({ score }) => score >= SURE);
  if (byName !== undefined && bodies.length > 1 && bodies.length === leaves.length) {
    const [permittedIn] = of("permitted").filter(({ column }) => column !== byName.column);
    return {
      orientation: "agencies-across",
      roles: {
        agency: headingsOf(seen, leaves),
        grant: inColumn(byName),
        award: columnsOf(leaves),
        ...(permittedIn ? { permitted: inColumn(permittedIn) } : {}),
      },
      amounts: leaves,
      leftOut: [],
      asks: [
        ...(known.length > 0 ? [] : [sharesAsked(bodies)]),
        ...permittedAsked(permittedIn?.column ?? null, []),
      ],
    };
  }
  const regions = labels
    .filter((column) => namesRegions(seen, column))
    .map((column) => ({ column, score: SURE }));
  const [agency] = [...of("agency").filter(({ score }) => score >= SURE), ...regions];
  const isNamed = of("grant").some(({ column, score }) => score >= SURE && column !== agency?.column);
  if (isNamed || agency === undefined) return null;
  const narrowed = narrow(seen, leaves);
  const { columns, isByYear } = narrowed;
  const roles = { agency: inColumn(agency), ...narrowed.roles };
  const permitted: Ask = { role: "permitted", first: null, others: ["any service"] };
  if (
    columns.length > 1 &&
    // What was asked for is beside what came of it, and names no grant.
    !columns.some(isAskedFor) &&
    columns.every(({ heading }) => !isMeasure(heading.replace(/\b(grants?|funding)\b/gi, " ")))
  ) {
    return {
      orientation: isByYear ? "several-across" : "services-across",
      roles: { ...roles, grant: headingsOf(seen, columns), award: columnsOf(columns) },
      amounts: columns,
      leftOut: narrowed.leftOut,
      asks: [...narrowed.asks, permitted],
    };
  }
  const name = grantInEveryRow(seen) ?? grantInTitle(seen);
  const { amounts, asks, leftOut } = awardsOf(seen, narrowed);
  if (name === null || amounts.length === 0) return null;
  return {
    orientation: isByYear ? "years-across" : "long",
    roles: {
      ...roles,
      grant: { from: "fixed", value: name },
      award: columnsOf(amounts),
      ...(isByYear ? {} : yearAndDate(seen, labels)),
    },
    amounts,
    leftOut,
    asks: [...asks, permitted],
  };
}

/** Names across that one column adds up, where whose table it is is several bodies together: "West Dales Combined Authority" over its boroughs. */
function sharesOfSeveral(seen: Seen, leaves: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const { sure } = seen.around.whose;
  const isName = ({ heading }: ColumnSeen) =>
    /\p{L}$/u.test(heading.trim()) &&
    yearIn(heading) === null &&
    !isMonth(heading) &&
    !isMeasure(heading) &&
    amountRank(heading) === null &&
    !isServiceName(heading);
  const isShared = sure !== null && isOfSeveral(sure.name) && totalOf(seen, leaves) !== null;
  return isShared && leaves.length > 2 && leaves.every(isName) ? leaves : [];
}

function sharesAsked(bodies: readonly ColumnSeen[]): Ask {
  const first = bodies.map(({ heading }) => heading).join(", ");
  return { role: "agency", first, others: [WHOLE_TABLE], because: "the table is of several bodies together" };
}
