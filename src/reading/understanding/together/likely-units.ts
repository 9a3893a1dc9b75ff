import type { Unit } from "../../../model/wording";
import { sumOf } from "../sum";
import { canOnlyBePounds, middleOf } from "../units";
import type { Understanding } from "../understanding";

/** Amounts that can only be pounds. */
export function arePounds({ lines }: Understanding): boolean {
  return canOnlyBePounds(lines.map(({ amount }) => amount));
}

/** Amounts of so many times the others are hardly in the same unit. */
const FAR = 100;
/** So many times FAR times FAR, and a table is two steps of a thousand from the other. */
const MOST_OF_STEP = 10;
const LEAST_ROWS = 3;

/** Tables of which none says its unit and whose amounts are far apart, with the likely unit of each. */
export function unitsOpen(tables: readonly Understanding[]): ReadonlyMap<Understanding, Unit> {
  return new Map([...besideGrants(tables), ...farApart(tables)]);
}

/** Tables of spending whose middle amounts are far apart. */
function farApart(all: readonly Understanding[]): ReadonlyMap<Understanding, Unit> {
  const unsaid = all.filter(
    ({ kind, unit, isHidden, lines }) =>
      kind === "spend" && unit === null && !isHidden && lines.length >= LEAST_ROWS,
  );
  const middles = new Map(unsaid.map((table) => [table, middleOf(table.lines.map(({ amount }) => amount))]));
  const [least, most] = [Math.min(...middles.values()), Math.max(...middles.values())];
  if (unsaid.length < 2 || least <= 0 || most / least < FAR) return new Map();
  return new Map(
    [...middles].map(([table, middle]) => [
      table,
      most / middle < FAR ? "£" : most / middle < FAR * FAR * MOST_OF_STEP ? "£ thousand" : "£ million",
    ]),
  );
}

/** Spending, and grants of many times as much: nobody is granted more than is spent. */
function besideGrants(all: readonly Understanding[]): ReadonlyMap<Understanding, Unit> {
  const unsaid = all.filter(({ unit, isHidden, total }) => unit === null && !isHidden && total !== null);
  const grants = unsaid.filter(({ kind }) => kind === "grants");
  const spending = unsaid.filter(({ kind }) => kind === "spend" || kind === "payments");
  const isOther = all.some((table) => table.kind !== "other" && !unsaid.includes(table));
  const [granted, spent] = [grants, spending].map((tables) => sumOf(tables.map(({ total }) => total ?? 0)));
  if (isOther || spent! <= 0 || granted! / spent! < FAR) return new Map();
  const likely = granted! / spent! < FAR * FAR * MOST_OF_STEP ? "£ thousand" : "£ million";
  return new Map([
    ...grants.map((table) => [table, "£"] as const),
    ...spending.map((table) => [table, likely] as const),
  ]);
}
