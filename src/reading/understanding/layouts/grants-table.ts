import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { totalOf, narrow } from "../amounts";
import { columnsOf, headingsOf, inColumn, labelsOf, SURE } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import { awardBesideBroughtForward } from "./brought-forward";
import { awardsAlone, awardsOf, ofAwards } from "./awards";
import { awardsAgain } from "./awards-again";
import type { ColumnSeen } from "../columns";
import { candidates } from "../roles";
import type { Candidate } from "../roles";
import { namesRole } from "../vocabulary";
import { areFences, fencesIn } from "./fences";
import { areServices, permittedAsked, yearAndDate } from "./grant-roles";
import { grantsAcross } from "./grants-across";
import { tickedInNumbers } from "./ticked-in-numbers";
import type { RoleSource } from "../understanding";
import { isMinistry } from "../../vocabulary";

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
  const all = [...marked, ...counted].toSorted((one, other) => one.column - other.column);
  // Marks under several services say more than a yes or no under "Ring-fenced".
  const ofServices = all.filter(({ heading }) => namesRole(heading, "permitted") < SURELY);
  const ticks = ofServices.length > 1 ? ofServices : all;
  const fallback = labels.find(({ holds }) => holds === "names" || holds === "codes");
  const grant =
    of("grant").find(({ column }) => column.holds !== "ticks" && namesRole(column.heading, "agency") < 1)
      ?.column ??
    fallback ??
    null;
  const isFree = ({ column }: Candidate) => column !== grant;
  // Under the name of a service a column of marks is ticked, and says nothing of the others.
  const permitting = permittingFirst(
    seen,
    of("permitted").filter(
      (each) =>
        isFree(each) &&
        (each.column.holds !== "ticks" || (each.score >= SURELY && ticks.includes(each.column))),
    ),
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

/** Ministries give grants to councils, the NHS and police. */
function areMinistries({ grid, rows }: Seen, { column: { column } }: Candidate): boolean {
  const names = rows.map((row) => textAt(grid, row, column)).filter((name) => name !== "");
  return names.length > 0 && names.every(isMinistry);
}

function permittedBy(
  seen: Seen,
  permitted: ColumnSeen | null,
  alike: readonly ColumnSeen[],
  ticks: readonly ColumnSeen[],
): { readonly permitted?: RoleSource } {
  if (permitted !== null) return { permitted: columnsOf(alike.length > 1 ? alike : [permitted]) };
  return areServices(ticks) ? { permitted: headingsOf(seen, ticks) } : {};
}
