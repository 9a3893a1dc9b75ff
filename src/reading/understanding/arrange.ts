import { columnLetters } from "../../formula";
import { totalWord } from "../shape";
import type { Block, Grid } from "../shape";
import { acrossOf, beforeTotal, yearOf } from "./across";
import type { Across } from "./across";
import { chooseAmount } from "./amount";
import type { ColumnSeen } from "./columns";
import { kindOf } from "./kind";
import type { Around } from "./kind";
import { agencyAndService, candidates } from "./label-roles";
import type { Candidate } from "./label-roles";
import type { TotalColumn } from "./total-columns";
import type { Ask, Orientation, Roles, RoleSource, TableKind } from "./understanding";
import { isFinancing, isMeasure } from "./vocabulary";
import type { Role } from "./vocabulary";

/** How a table is to be read: what it is of, which columns play which role, and what is not sure. */
export interface Arrangement {
  readonly kind: TableKind;
  readonly orientation: Orientation;
  readonly roles: Roles;
  /** The columns whose amounts are counted. */
  readonly amounts: readonly ColumnSeen[];
  readonly leftOut: readonly { readonly column: ColumnSeen; readonly why: string }[];
  readonly asks: readonly Ask[];
}

/** A table as far as it is known before its roles are. */
export interface Seen {
  readonly grid: Grid;
  readonly block: Block;
  readonly rows: readonly number[];
  readonly columns: readonly ColumnSeen[];
  /** The columns of money, totals included. */
  readonly money: readonly ColumnSeen[];
  readonly totals: readonly TotalColumn[];
  readonly around: Around;
}

/** Below this a column is not taken for a role without asking. */
const SURE = 0.5;
/** A second choice as good as this part of the first is asked about. */
const CLOSE = 0.9;

export function arrange(seen: Seen): Arrangement {
  const { columns, money, totals } = seen;
  const kind = kindOf(columns, money, seen.around);
  const leaves = money.filter(({ column }) => !totals.some((total) => total.column === column));
  const across = acrossOf(leaves);
  const isWide = kind !== "payments" && kind !== "estate" && (across === "names" || across === "agencies");
  if (kind === "other" || kind === "estate") return { kind, orientation: "long", ...bare(seen) };
  if (kind === "grants") return { kind, ...grantsTable(seen, leaves, across) };
  if (isWide && !hasOneTotal(seen, leaves)) return { kind, ...acrossTable(seen, leaves, across) };
  return { kind, ...longTable(seen, leaves, across, kind) };
}

/** A table of which only the bodies and names are known. */
function bare(seen: Seen): Pick<Arrangement, "roles" | "amounts" | "leftOut" | "asks"> {
  const [agency] = candidates(seen.grid, labelsOf(seen), "agency", seen.rows);
  return {
    roles: agency && agency.score >= SURE ? { agency: inColumn(agency) } : {},
    amounts: [],
    leftOut: [],
    asks: [],
  };
}

/** A row for each amount; where there are several columns of amounts, one of them or one year is chosen. */
function longTable(
  seen: Seen,
  leaves: readonly ColumnSeen[],
  across: Across,
  kind: TableKind,
): Omit<Arrangement, "kind"> {
  const labels = labelsOf(seen);
  const { roles, asks } = labelRoles(seen, labels, kind);
  if (across === "years") {
    const years = leaves.map((column) => yearOf(column)!);
    const latest = leaves[years.indexOf([...years].sort().at(-1)!)]!;
    return {
      orientation: "years-across",
      roles: { ...roles, amount: columnsOf([latest]), year: headingsOf(seen, leaves) },
      amounts: [latest],
      leftOut: leaves
        .filter((column) => column !== latest)
        .map((column) => ({ column, why: `another year than ${yearOf(latest)!}` })),
      asks: [
        ...asks,
        { role: "year", first: yearOf(latest)!, others: years.filter((year) => year !== yearOf(latest)) },
      ],
    };
  }
  if (across === "months") {
    return {
      orientation: "several-across",
      roles: { ...roles, amount: columnsOf(leaves), date: headingsOf(seen, leaves) },
      amounts: leaves,
      leftOut: [],
      asks,
    };
  }
  const chosen = chooseAmount(seen, leaves);
  const income = seen.money.find(({ heading }) =>
    /^(total |gross )?income$|^sales,? fees/i.test(heading.trim()),
  );
  return {
    orientation: across === "years-and-others" ? "several-across" : "long",
    roles: {
      ...roles,
      amount: columnsOf([chosen.column]),
      ...(income && income !== chosen.column ? { income: columnsOf([income]) } : {}),
      ...(across === "years-and-others" ? { year: headingsOf(seen, leaves) } : {}),
    },
    amounts: [chosen.column],
    leftOut: [],
    asks: [...asks, ...chosen.asks],
  };
}

/** Services or agencies in the headings. */
function acrossTable(seen: Seen, all: readonly ColumnSeen[], across: Across): Omit<Arrangement, "kind"> {
  const labels = labelsOf(seen);
  const [agency] = candidates(seen.grid, labels, "agency", seen.rows);
  const [service] = candidates(seen.grid, labels, "service", seen.rows);
  const { leaves, leftOut } = services(seen, all, across);
  const behind = leftOut.map(({ column }) => column);
  const ofServices: readonly Ask[] =
    behind.length > 0
      ? [
          {
            role: "service",
            first: `${leaves[0]!.heading} to ${leaves.at(-1)!.heading}`,
            others: behind.map(({ heading }) => heading),
          },
        ]
      : [];
  const [one, other] = [agency?.score ?? 0, service?.score ?? 0];
  const amounts = { amounts: leaves, leftOut };
  const amount = columnsOf(leaves);
  if (across === "agencies") {
    const label =
      service ??
      labels.map((column) => ({ column, score: 0 })).find(({ column }) => column.holds === "names");
    const asks: readonly Ask[] = label === undefined ? [{ role: "service", first: null, others: [] }] : [];
    const roles = {
      agency: headingsOf(seen, leaves),
      amount,
      ...(label ? { service: inColumn(label) } : {}),
    };
    return { orientation: "agencies-across", roles, ...amounts, asks };
  }
  if (one >= SURE && one >= other) {
    return {
      orientation: "services-across",
      roles: { agency: inColumn(agency!), service: headingsOf(seen, leaves), amount },
      ...amounts,
      asks: ofServices,
    };
  }
  const asked: Ask = {
    role: "agency",
    first: leaves.map(({ heading }) => heading).join(", "),
    others: ["one agency for the whole table"],
  };
  if (other >= SURE) {
    return {
      orientation: "agencies-across",
      roles: { service: inColumn(service!), agency: headingsOf(seen, leaves), amount },
      ...amounts,
      asks: [asked],
    };
  }
  const label = labels.find((column) => column.holds === "names") ?? labels[0];
  const roles = {
    amount,
    service: headingsOf(seen, leaves),
    ...(label ? { agency: inColumn({ column: label, score: 0 }) } : {}),
  };
  const first = label === undefined ? null : nameOf(seen, label);
  return {
    orientation: "services-across",
    roles,
    ...amounts,
    asks: [{ role: "agency", first, others: leaves.map(({ heading }) => heading) }, ...ofServices],
  };
}

/** The columns of services, without how they are paid for and what only adds them up. */
function services(
  seen: Seen,
  all: readonly ColumnSeen[],
  across: Across,
): { readonly leaves: readonly ColumnSeen[]; readonly leftOut: Arrangement["leftOut"] } {
  const inFront = beforeTotal(all, seen.totals);
  const leftOut = all
    .filter((column) => !inFront.includes(column))
    .map((column) => ({ column, why: "behind the total of the columns before it" }));
  if (across === "agencies") return { leaves: inFront, leftOut };
  const why = ({ heading }: ColumnSeen) =>
    isFinancing(heading)
      ? "how services are paid for"
      : totalWord(heading.replaceAll("_", " ")) !== null && isMeasure(heading)
        ? "a sum of services by its name"
        : null;
  const leaves = inFront.filter((column) => why(column) === null);
  if (leaves.length < 2) return { leaves: inFront, leftOut };
  return {
    leaves,
    leftOut: [
      ...leftOut,
      ...inFront.flatMap((column) => (why(column) === null ? [] : [{ column, why: why(column)! }])),
    ],
  };
}

/** One column adds all the others up, and both names are in columns: the amount is that column. */
function hasOneTotal(seen: Seen, leaves: readonly ColumnSeen[]): boolean {
  const isWhole = seen.totals.some(
    ({ of }) => of.length > 1 && leaves.every(({ column }) => of.includes(column)),
  );
  const labels = labelsOf(seen);
  const pair = agencyAndService(
    candidates(seen.grid, labels, "agency", seen.rows),
    candidates(seen.grid, labels, "service", seen.rows),
  );
  return isWhole && (pair.agency?.score ?? 0) >= SURE && (pair.service?.score ?? 0) >= SURE;
}

function grantsTable(seen: Seen, leaves: readonly ColumnSeen[], across: Across): Omit<Arrangement, "kind"> {
  const labels = labelsOf(seen);
  const names = candidates(
    seen.grid,
    labels.filter(({ holds }) => holds !== "ticks"),
    "grant",
    seen.rows,
  );
  const fallback = labels.find(({ holds }) => holds === "names" || holds === "codes");
  const grant = names[0] ?? (fallback ? { column: fallback, score: 0 } : undefined);
  const isFree = ({ column }: Candidate) => column !== grant?.column;
  const ticks = labels.filter(({ holds }) => holds === "ticks");
  const permitted = candidates(seen.grid, labels, "permitted", seen.rows).find(isFree);
  const agency = candidates(seen.grid, labels, "agency", seen.rows).find(
    (each) => isFree(each) && each.column !== permitted?.column && each.score >= SURE,
  );
  const total = seen.totals.find(
    ({ of }) => of.length > 1 && leaves.every(({ column }) => of.includes(column)),
  );
  const years = across === "years" ? leaves.map((column) => yearOf(column)!) : [];
  const whole = seen.money.find(({ column }) => column === total?.column);
  const latest = years.length > 0 ? leaves[years.indexOf([...years].sort().at(-1)!)]! : null;
  const chosen =
    latest !== null
      ? { column: latest, asks: [yearAsk(years, yearOf(latest)!)] }
      : whole
        ? { column: whole, asks: [] }
        : chooseAmount(seen, leaves);
  const asks: Ask[] = [
    ...chosen.asks.map((ask) => (ask.role === "amount" ? { ...ask, role: "award" as Role } : ask)),
  ];
  if (!grant) asks.push({ role: "grant", first: null, others: [] });
  // A yes or no says whether a grant is ring-fenced, and not for what.
  const isFlag = permitted?.column.holds === "ticks";
  if (isFlag || (!permitted && ticks.length === 0))
    asks.push({ role: "permitted", first: null, others: ["any service"] });
  return {
    orientation: latest === null ? "long" : "years-across",
    roles: {
      ...(grant ? { grant: inColumn(grant) } : {}),
      award: columnsOf([chosen.column]),
      ...(permitted
        ? { permitted: inColumn(permitted) }
        : ticks.length > 0
          ? { permitted: headingsOf(seen, ticks) }
          : {}),
      ...(agency ? { agency: inColumn(agency) } : {}),
      ...(latest ? { year: headingsOf(seen, leaves) } : {}),
    },
    amounts: [chosen.column],
    leftOut: [],
    asks,
  };
}

function yearAsk(years: readonly string[], first: string): Ask {
  return { role: "year", first, others: years.filter((year) => year !== first) };
}

/** The roles that columns of labels play in a long table, and what is not sure about them. */
function labelRoles(
  seen: Seen,
  labels: readonly ColumnSeen[],
  kind: TableKind,
): { readonly roles: Roles; readonly asks: readonly Ask[] } {
  const roles: Partial<Record<Role, RoleSource>> = {};
  const asks: Ask[] = [];
  const of = (role: Role) => candidates(seen.grid, labels, role, seen.rows);
  const supplier = kind === "payments" ? of("supplier")[0] : undefined;
  if (supplier) roles.supplier = inColumn(supplier);
  for (const role of ["date", "year"] as const) {
    const [found] = of(role);
    if (found && found.score >= SURE) roles[role] = inColumn(found);
  }
  const isFree = ({ column }: Candidate) => column !== supplier?.column;
  const [agencies, services] = [of("agency").filter(isFree), of("service").filter(isFree)];
  const { agency, service } = agencyAndService(agencies, services);
  if (agency) roles.agency = inColumn(agency);
  if (service) roles.service = inColumn(service);
  asks.push(
    ...asked(seen, "agency", agency, agencies, service),
    ...asked(seen, "service", service, services, agency),
  );
  return { roles, asks };
}

/** What must be asked about a name: nothing where one column is surely it. */
function asked(
  seen: Seen,
  role: "agency" | "service",
  chosen: Candidate | null,
  all: readonly Candidate[],
  other: Candidate | null,
): readonly Ask[] {
  const rest = all.filter(({ column }) => column !== chosen?.column && column !== other?.column);
  const whole = role === "agency" ? ["one agency for the whole table"] : [];
  if (chosen === null)
    return [{ role, first: null, others: [...rest.map(({ column }) => nameOf(seen, column)), ...whole] }];
  const close = rest.filter(({ score }) => score >= chosen.score * CLOSE);
  if (chosen.score > SURE && close.length === 0) return [];
  if (role === "service" && rest.length === 0 && chosen.score >= SURE / 2) return [];
  return [
    {
      role,
      first: nameOf(seen, chosen.column),
      others: [...close.map(({ column }) => nameOf(seen, column)), ...whole],
    },
  ];
}

function labelsOf({ columns, money }: Seen): readonly ColumnSeen[] {
  return columns.filter((column) => !money.includes(column) && column.holds !== "nothing");
}

function inColumn({ column }: Candidate): RoleSource {
  return columnsOf([column]);
}

function columnsOf(columns: readonly ColumnSeen[]): RoleSource {
  return { from: "column", columns: columns.map(({ column }) => column) };
}

function headingsOf({ block }: Seen, columns: readonly ColumnSeen[]): RoleSource {
  return { from: "headings", columns: columns.map(({ column }) => column), row: block.headings.labels };
}

/** A column as a person names it: its heading, or its letter. */
function nameOf({ grid }: Seen, { heading, column }: ColumnSeen): string {
  return heading === "" ? `column ${columnLetters(grid.sheet.column + column)}` : heading;
}
