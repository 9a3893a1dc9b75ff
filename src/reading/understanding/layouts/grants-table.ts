import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { totalOf, narrow } from "../amounts";
import { columnsOf, headingsOf, inColumn, labelsOf, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import { awardBesideBroughtForward } from "./brought-forward";
import { awardsAlone, awardsOf, ofAwards } from "./awards";
import { awardsAgain } from "./awards-again";
import type { ColumnSeen } from "../columns";
import { candidates, namesRegions } from "../roles";
import type { Candidate } from "../roles";
import { amountRank, isMeasure, isAgencyName, isServiceName } from "../words";
import { isOfSeveral } from "./names-across";
import { areFences, fencesIn } from "./fences";
import { grantInEveryRow, grantInTitle } from "./grant-in-title";
import { tickedInNumbers } from "./ticked-in-numbers";
import type { Ask, Roles, RoleSource } from "../understanding";

/** From here on several columns tell what a grant may be spent on: "Permitted service 1", "Permitted service 2". */
const SURELY = 0.8;

/** A list of grants: their names, what each pays, who holds it and what it may be spent on. */
export function grantsTable(seen: Seen, figures: readonly ColumnSeen[]): Omit<Arrangement, "kind"> {
  const labels = labelsOf(seen);
  const across = grantsAcross(seen, labels, figures);
  if (across !== null) return across;
  const marked = labels.filter(({ holds }) => holds === "ticks");
  const counted = tickedInNumbers(seen, marked, figures);
  const leaves = figures.filter((column) => !counted.includes(column));
  const of = (role: "grant" | "permitted" | "agency") => candidates(seen.grid, labels, role, seen.rows);
  const ticks = [...marked, ...counted].toSorted((one, other) => one.column - other.column);
  const fallback = labels.find(({ holds }) => holds === "names" || holds === "codes");
  const grant = of("grant").find(({ column }) => column.holds !== "ticks")?.column ?? fallback ?? null;
  const isFree = ({ column }: Candidate) => column !== grant;
  // Under the name of a service a column of marks is ticked, and says nothing of the others.
  const permitting = permittingFirst(
    seen,
    of("permitted").filter((each) => isFree(each) && (each.column.holds !== "ticks" || each.score >= SURELY)),
  );
  const fences = permitting.length > 0 || marked.length > 0 ? null : fencesIn(seen, labels, grant);
  const permitted = permitting[0]?.column ?? fences?.column ?? null;
  const alike = permitting.filter(({ score }) => score >= SURELY).map(({ column }) => column);
  const bodies = of("agency").filter(
    (each) => isFree(each) && each.column !== permitted && each.score >= SURE,
  );
  const agency = bodies.find((each) => !isFunder(each) && !areMinistries(seen, each));
  const narrowed = narrow(seen, leaves);
  const total = narrowed.isByYear ? null : totalOf(seen, awardsAlone(leaves));
  const { amounts, asks, leftOut } =
    (narrowed.isByYear ? null : awardBesideBroughtForward(seen, leaves)) ??
    (total === null
      ? awardsOf(seen, narrowed)
      : { ...narrowed, leftOut: [...narrowed.leftOut, ...ofAwards(leaves)], amounts: [total] });
  const again = awardsAgain(seen, labels, permitted, amounts);
  return {
    orientation: narrowed.isByYear ? "years-across" : "long",
    roles: {
      ...(grant ? { grant: inColumn({ column: grant }) } : {}),
      award: columnsOf(amounts),
      ...(again !== null && again.rows.length > 0
        ? { permitted: { from: "group" as const, rows: [], column: permitted!.column } }
        : permittedBy(seen, permitted, alike, ticks)),
      ...(agency ? { agency: inColumn(agency) } : {}),
      ...narrowed.roles,
      ...(narrowed.isByYear ? {} : yearAndDate(seen, labels)),
    },
    amounts,
    leftOut,
    ...(again === null ? {} : { again }),
    asks: [
      ...asks,
      ...(grant === null ? [{ role: "grant" as const, first: null, others: [] }] : []),
      ...(fences === null ? permittedAsked(permitted, ticks) : fences.asks),
    ],
  };
}

/** Where a column says what a grant may be spent on, one that only says whether it is ring-fenced says less. */
function permittingFirst(seen: Seen, all: readonly Candidate[]): readonly Candidate[] {
  const says = (of: readonly Candidate[]) =>
    of.filter(({ column, score }) => column.holds !== "ticks" && score >= SURE);
  const named = says(all.filter(({ column }) => !areFences(seen, column)));
  return named.length > 0 ? named : says(all).length > 0 ? says(all) : all;
}

/** Who gives a grant holds none of it. */
function isFunder({ column }: Candidate): boolean {
  return /^(award|fund|pay|grant|giv|sponsor)ing (body|department|authority|organi[sz]ation|agency|ministry)$|^(funder|payer|grantor|donor|sponsor|giver)( name)?$|^(awarded|funded|paid|given|granted) by$|^from$|^funding org\w*\s*:/.test(
    plainHeading(column.heading),
  );
}

/** Ministries and their bodies, which give grants to councils, the NHS and police. */
const MINISTRY =
  /^(the )?(dhsc|dfe|dft|dwp|mhclg|dluhc|dclg|defra|dcms|desnz|dbt|beis|moj|mod|hmt|fcdo|home office|ministry of .*|department (for|of) .*|cabinet office|nhs ?e(ngland)?|ukhsa|ohid|sport england|arts council( england)?|homes england|environment agency|education and skills funding agency|esfa|welsh government|scottish government)$/;

function areMinistries({ grid, rows }: Seen, { column: { column } }: Candidate): boolean {
  const names = rows.map((row) => plainHeading(textAt(grid, row, column))).filter((name) => name !== "");
  return names.length > 0 && names.every((name) => MINISTRY.test(name));
}

/** The columns of years and of dates. */
function yearAndDate(seen: Seen, labels: readonly ColumnSeen[]): Roles {
  const roles = (["year", "date"] as const).flatMap((role) => {
    const [found] = candidates(seen.grid, labels, role, seen.rows);
    return found && found.score >= SURE ? [[role, inColumn(found)] as const] : [];
  });
  return Object.fromEntries(roles);
}

/**
 * Grants down and bodies across; bodies down and grants across, or one grant that is named over the table, where no column names grants and one names bodies; null
 * otherwise.
 */
function grantsAcross(
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
      asks: permittedAsked(permittedIn?.column ?? null, []),
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
    heading !== "" && !isMeasure(heading) && amountRank(heading) === null && !isServiceName(heading);
  const isShared = sure !== null && isOfSeveral(sure.name) && totalOf(seen, leaves) !== null;
  return isShared && leaves.length > 2 && leaves.every(isName) ? leaves : [];
}

function permittedBy(
  seen: Seen,
  permitted: ColumnSeen | null,
  alike: readonly ColumnSeen[],
  ticks: readonly ColumnSeen[],
): { readonly permitted?: RoleSource } {
  if (permitted !== null) return { permitted: columnsOf(alike.length > 1 ? alike : [permitted]) };
  return ticks.length > 0 ? { permitted: headingsOf(seen, ticks) } : {};
}

/** A yes or no says whether a grant is ring-fenced, and not for what. */
function permittedAsked(permitted: ColumnSeen | null, ticks: readonly ColumnSeen[]): readonly Ask[] {
  const areServices = ticks.length > 1 || ticks.some(({ heading }) => isServiceName(heading));
  const isKnown = permitted === null ? areServices : permitted.holds !== "ticks";
  return isKnown ? [] : [{ role: "permitted", first: null, others: ["any service"] }];
}
