import type { SheetContent } from "../content";
import { preferredOf, WHOLE_TABLE } from "./answers";
import { headingsOf, inColumn, labelsOf, nameOf } from "./arrangement";
import type { Arrangement, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import type { Ask, Orientation, Roles, RoleSource } from "./understanding";

type NamingRole = "agency" | "service";

const NAMING: readonly NamingRole[] = ["agency", "service"];

/** The arrangement as a person wants it: the other choice of what was asked, then what was pointed at. */
export function answered(seen: Seen, arrangement: Arrangement): Arrangement {
  const chosen = NAMING.reduce((before, role) => otherChoice(seen, before, role), arrangement);
  const pointed = NAMING.reduce(
    (before, role) => {
      const source = roleAt(seen, role);
      return source === undefined ? before : placed(seen, before, role, source);
    },
    withAmounts(seen, chosen),
  );
  return pointed === arrangement ? arrangement : { ...pointed, orientation: orientationOf(pointed) };
}

/** A choice other than the first of an ask who spends, or on what. */
function otherChoice(seen: Seen, arrangement: Arrangement, role: NamingRole): Arrangement {
  const ask = arrangement.asks.find((each) => each.role === role);
  const choice = preferredOf(seen.answers, role, ask?.others ?? []);
  if (ask === undefined || choice === undefined) return arrangement;
  const asks = arrangement.asks.map((each) => (each === ask ? turned(ask, choice) : each));
  const isIt = (column: ColumnSeen) => nameOf(seen, column) === choice;
  const label = labelsOf(seen).find(isIt);
  if (label !== undefined) return { ...placed(seen, arrangement, role, inColumn({ column: label })), asks };
  const left = arrangement.leftOut.find(({ column }) => isIt(column));
  if (role === "service" && left !== undefined) {
    const amounts = [...arrangement.amounts, left.column].sort((one, other) => one.column - other.column);
    const leftOut = arrangement.leftOut.filter((each) => each !== left);
    const roles = { ...arrangement.roles, service: headingsOf(seen, amounts), amount: columns(amounts) };
    return { ...arrangement, roles, amounts, leftOut };
  }
  if (!arrangement.amounts.some(isIt)) return arrangement;
  return { ...placed(seen, arrangement, role, headingsOf(seen, arrangement.amounts)), asks };
}

/** The ask with another of its choices first. */
function turned({ role, first, others }: Ask, choice: string): Ask {
  const rest = others.filter((other) => other !== choice);
  return { role, first: choice, others: first === null ? rest : [first, ...rest] };
}

/** The columns of amounts that were pointed at. */
function withAmounts(seen: Seen, arrangement: Arrangement): Arrangement {
  const source = roleAt(seen, "amount");
  if (source?.from !== "column") return arrangement;
  const amounts = seen.columns.filter(({ column }) => source.columns.includes(column));
  if (amounts.length === 0) return arrangement;
  return {
    ...arrangement,
    ...counting(arrangement, amounts),
    roles: { ...arrangement.roles, amount: source },
    asks: arrangement.asks.filter(({ role }) => role !== "amount"),
  };
}

/** The columns counted, and those counted before among the ones left out. */
function counting(
  { amounts: before, leftOut }: Arrangement,
  amounts: readonly ColumnSeen[],
): Pick<Arrangement, "amounts" | "leftOut"> {
  const others = before
    .filter((column) => !amounts.includes(column))
    .map((column) => ({ column, why: "not among the columns chosen for the amount" }));
  return { amounts, leftOut: [...leftOut.filter(({ column }) => !amounts.includes(column)), ...others] };
}

/** The arrangement with a role somewhere else; what played it together with another role plays only this one now. */
function placed(seen: Seen, before: Arrangement, role: NamingRole, source: RoleSource): Arrangement {
  const other: NamingRole = role === "agency" ? "service" : "agency";
  const isTaken = isSamePlace(before.roles[other], source);
  const kept = without(before.roles, isTaken ? [role, other] : [role]);
  const roles: Roles = source.from === "fixed" && source.value === "" ? kept : { ...kept, [role]: source };
  const isAcross = source.from === "headings";
  const amounts = isAcross
    ? seen.columns.filter(({ column }) => source.columns.includes(column))
    : before.amounts;
  const asks = before.asks
    .map((ask) => (ask.role === role && source.from === "fixed" ? turned(ask, WHOLE_TABLE) : ask))
    .filter((ask) => (ask.role !== role || source.from === "fixed") && (ask.role !== other || !isTaken));
  return {
    ...before,
    ...counting(before, amounts),
    roles: isAcross ? { ...roles, amount: columns(amounts) } : roles,
    asks: isTaken ? [...asks, namesAsked(seen, other, source)] : asks,
  };
}

function without(roles: Roles, some: readonly NamingRole[]): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([role]) => !some.some((each) => each === role)));
}

function namesAsked(seen: Seen, role: NamingRole, taken: RoleSource): Ask {
  const free = labelsOf(seen).filter((column) => !isSamePlace(inColumn({ column }), taken));
  return { role, first: null, others: free.map((column) => nameOf(seen, column)) };
}

function isSamePlace(one: RoleSource | undefined, other: RoleSource): boolean {
  if (one?.from === "headings" && other.from === "headings") return one.row === other.row;
  const columnsIn = (source: RoleSource | undefined) =>
    source?.from === "column" ? source.columns : source?.from === "group" ? [source.column] : [];
  return columnsIn(one).some((column) => columnsIn(other).includes(column));
}

/** Where a person says that a role is, counted as the grid counts. */
function roleAt({ answers, grid }: Seen, role: NamingRole | "amount"): RoleSource | undefined {
  const source = answers.roles?.[role];
  return source === undefined ? undefined : inGrid(grid.sheet, source);
}

function inGrid({ row, column }: SheetContent, source: RoleSource): RoleSource {
  const there = (all: readonly number[]) => all.map((each) => each - column);
  switch (source.from) {
    case "column":
      return { ...source, columns: there(source.columns) };
    case "headings":
      return { ...source, columns: there(source.columns), row: source.row - row };
    case "group":
      return { ...source, column: source.column - column, rows: source.rows.map((each) => each - row) };
    case "fixed":
    case "sheet":
      return source;
  }
}

function columns(all: readonly ColumnSeen[]): RoleSource {
  return { from: "column", columns: all.map(({ column }) => column) };
}

function orientationOf({ orientation, roles, amounts }: Arrangement): Orientation {
  const [agencies, services] = [roles.agency?.from === "headings", roles.service?.from === "headings"];
  if (agencies && services) return "several-across";
  if (orientation === "years-across" || orientation === "several-across") return orientation;
  if (agencies) return "agencies-across";
  if (services) return "services-across";
  return amounts.length > 1 ? "several-across" : "long";
}
