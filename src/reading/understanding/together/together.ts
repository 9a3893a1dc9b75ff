import { apartFrom, unitAsked } from "./apart";
import { withoutPartsOfOthers } from "./parts-of-others";
import { withoutToldAgain } from "./told-again";
import { conversionBetween, convert } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { sumOf } from "../sum";
import { groupsOf } from "./groups";
import { withOtherBodies } from "./other-bodies";
import type { Understanding } from "../understanding";
import { namedBySheets } from "./named-by-sheets";

/**
 * Tables that are counted together: the pieces of one table, of the same kind and layout, under the same headings, as on a sheet a month;
 * and those of bodies of their own, in layouts of their own. A table that adds others up, or must not be added to them, is by itself.
 */
export function together(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
  const alone: Understanding[] = [];
  const groups = groupsOf(tables).flatMap((group) => {
    const apart = apartFrom(group);
    alone.push(...apart.keys());
    return ofOneUnit(group.filter((table) => !apart.has(table)));
  });
  return [...withOtherBodies(groups), ...alone.map((table) => [table])];
}

/** What tables that are counted together come to, in the unit of the first of them. */
export function totalTogether(tables: readonly Understanding[]): number {
  const unit = tables[0]?.unit ?? null;
  return sumOf(
    tables.map((table) =>
      convert(table.total ?? 0, conversionBetween(table.unit ?? unit ?? "£", unit ?? "£")),
    ),
  );
}

/** Tables whose amounts can be added up; one that says no unit is taken to be in that of the first. */
function ofOneUnit(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
  const said = tables.find(({ unit }) => unit !== null)?.unit ?? null;
  const units = [...new Set(tables.map(({ unit }) => unit ?? said))];
  return units.map((each) => tables.filter(({ unit }) => (unit ?? said) === each));
}

/** The tables with what must be asked or said about them beside the others of their workbook; of some a person said what they are. */
export function besideOthers(
  found: readonly Understanding[],
  isSaid: (table: Understanding) => boolean,
): readonly Understanding[] {
  const once = withoutToldAgain(withoutPartsOfOthers(found), isSaid);
  const tables = withoutToldAgain(namedBySheets(once), isSaid);
  const said = new Map(groupsOf(tables).flatMap((group) => [...apartFrom(group)]));
  const scaled = tables.find(({ unit, isHidden }) => unit !== null && unit !== "£" && !isHidden);
  const isScaled = scaled !== undefined;
  const open = unitsOpen(tables);
  return tables.map((table) => {
    const { asks, findings } = said.get(table) ?? { asks: [], findings: [] };
    const isMoney = table.kind === "spend" || table.kind === "grants";
    const isUnitOpen = isScaled && table.unit === null && isMoney && !table.isHidden;
    const isBare =
      table.unit === null && table.currency === null && table.kind === "spend" && !table.isHidden;
    const likely = open.get(table) ?? (isBare && arePounds(table) ? "£" : undefined);
    const ofUnit = isUnitOpen
      ? [unitAsked(table, arePounds(table) ? "£" : scaled.unit)]
      : likely === undefined
        ? []
        : [unitAsked(table, likely)];
    if (asks.length === 0 && findings.length === 0 && ofUnit.length === 0) return table;
    return {
      ...table,
      asks: [...table.asks, ...asks, ...(asks.some(({ role }) => role === "unit") ? [] : ofUnit)],
      findings: [...table.findings, ...findings],
    };
  });
}

/** So much with pence, or as a middle amount without, is hardly thousands of pounds. */
const LARGE_WITH_PENCE = 100_000;
const LARGE = 10_000_000;

/** Amounts so large, or written to the penny, that they can only be pounds. */
function arePounds({ lines }: Understanding): boolean {
  const amounts = lines.map(({ amount }) => Math.abs(amount));
  const hasPence = amounts.some((amount) => amount >= LARGE_WITH_PENCE && !Number.isInteger(amount));
  return hasPence || middleOf(amounts) >= LARGE;
}

/** Amounts of so many times the others are hardly in the same unit. */
const FAR = 100;
const LEAST_ROWS = 3;

/** Tables of spending of which none says its unit, and whose middle amounts are far apart, with the likely unit of each. */
function unitsOpen(all: readonly Understanding[]): ReadonlyMap<Understanding, Unit> {
  const unsaid = all.filter(
    ({ kind, unit, isHidden, lines }) =>
      kind === "spend" && unit === null && !isHidden && lines.length >= LEAST_ROWS,
  );
  const middles = new Map(
    unsaid.map((table) => [table, middleOf(table.lines.map(({ amount }) => Math.abs(amount)))]),
  );
  const [least, most] = [Math.min(...middles.values()), Math.max(...middles.values())];
  if (unsaid.length < 2 || least <= 0 || most / least < FAR) return new Map();
  return new Map(
    [...middles].map(([table, middle]) => [
      table,
      most / middle < FAR ? "£" : most / middle < FAR * FAR * 10 ? "£ thousand" : "£ million",
    ]),
  );
}

function middleOf(amounts: readonly number[]): number {
  const sorted = amounts.filter((amount) => amount > 0).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
