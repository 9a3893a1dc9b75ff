import { note } from "../../findings";
import { apartFrom, placeOf, unitAsked } from "./apart";
import { withoutPartsOfOthers } from "./parts-of-others";
import { withoutToldAgain } from "./told-again";
import { BY_NAME_ALONE } from "../../shape";
import { saidOfSameTotal } from "./same-total";
import { withTotalOfAll } from "./total-of-all";
import { conversionBetween, convert } from "../../../model/wording";
import { sumOf } from "../sum";
import { groupsOf } from "./groups";
import { withOtherBodies } from "./other-bodies";
import type { Understanding } from "../understanding";
import { arePounds, unitsOpen } from "./likely-units";
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

const UNITS_APART =
  "No table here says in which unit it is, and what this one holds is so much more or less than the others that they are hardly in the same: say the unit of each.";

/** The tables, with totals that are told in one of those that are counted together and are of all of them. */
function withTotalsOfAll(tables: readonly Understanding[]): readonly Understanding[] {
  const isDoubted = ({ leftOut }: Understanding) => leftOut.some(({ why }) => why.endsWith(BY_NAME_ALONE));
  if (!tables.some(isDoubted)) return tables;
  const known = new Map(
    together(tables).flatMap((group) => {
      const settled = withTotalOfAll(group, totalTogether(group));
      return group.map((table, at) => [table, settled[at]!] as const);
    }),
  );
  return tables.map((table) => known.get(table) ?? table);
}

/** The tables with what must be asked or said about them beside the others of their workbook; of some a person said what they are. */
export function besideOthers(
  found: readonly Understanding[],
  isSaid: (table: Understanding) => boolean,
): readonly Understanding[] {
  const once = withoutToldAgain(withoutPartsOfOthers(found), isSaid);
  const tables = withTotalsOfAll(withoutToldAgain(namedBySheets(once), isSaid));
  const said = new Map(groupsOf(tables).flatMap((group) => [...apartFrom(group)]));
  const saidTogether = new Map(
    together(tables).flatMap((group) =>
      group.map((table) => [table, saidOfSameTotal(table, group)] as const),
    ),
  );
  const scaled = tables.find(({ unit, isHidden }) => unit !== null && unit !== "£" && !isHidden);
  const isScaled = scaled !== undefined;
  const open = unitsOpen(tables);
  return tables.map((table) => {
    const { asks, findings } = said.get(table) ?? { asks: [], findings: saidTogether.get(table) ?? [] };
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
    const why = open.has(table) && !isUnitOpen ? [note(UNITS_APART, placeOf(table))] : [];
    if (asks.length === 0 && findings.length === 0 && ofUnit.length === 0) return table;
    return {
      ...table,
      asks: [...table.asks, ...asks, ...(asks.some(({ role }) => role === "unit") ? [] : ofUnit)],
      findings: [...table.findings, ...findings, ...why],
    };
  });
}
