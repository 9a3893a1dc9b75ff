import { settledAmount, sum, toCell } from "../../../model/money";
import { unitOf } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { otherCurrencyOf } from "../../currency";
import { hasStop, listed, note } from "../../findings";
import type { Finding } from "../../findings";
import { readRows } from "../../register";
import type { RegisterRow } from "../../register";
import { headingAddress } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of a register of land and buildings; positions from 0. All but the name may be missing. */
export type EstateRoles = { readonly asset: number } & {
  readonly [Each in TextRole | FigureRole]?: number;
};

/** What a register says of an asset in words. */
const TEXT_ROLES = ["agency", "use", "tenure", "locality", "leaseEnds"] as const;
/** What it says in figures: money in the unit of the reading, the floor area in m². */
const FIGURE_ROLES = [
  "area",
  "capacity",
  "occupied",
  "runningCost",
  "backlog",
  "bookValue",
  "receipt",
  "exitCost",
] as const;
type TextRole = (typeof TEXT_ROLES)[number];
type FigureRole = (typeof FIGURE_ROLES)[number];
const MONEY: readonly FigureRole[] = ["runningCost", "backlog", "bookValue", "receipt", "exitCost"];

/** An asset as the register has it: "" and null where it says nothing. */
export type EstateAsset = RegisterRow<"asset", TextRole, FigureRole>;

/** The register as read. There are no assets where a finding stops it. */
export interface EstateReading extends SourceReading {
  readonly assets: readonly EstateAsset[];
}

/** Reads the register of land and buildings. */
export function readRegister(table: SourceTable, roles: EstateRoles): EstateReading {
  const {
    rows: read,
    findings: inRows,
    dataRows,
  } = readRows(table, roles, {
    named: "asset",
    what: "an asset",
    texts: TEXT_ROLES,
    figures: FIGURE_ROLES,
  });
  const findings: Finding[] = [
    ...inRows,
    ...MONEY.flatMap((role) =>
      roles[role] === undefined ? [] : (otherCurrencyOf(table, roles[role])?.finding ?? []),
    ),
    ...unitsThatDiffer(table, roles),
    ...withoutArea(table, roles, read),
    ...tooFull(read, table.label),
  ];
  const isStopped = hasStop(findings);
  const assets = isStopped ? [] : namedOnce(read);
  return {
    assets,
    unit: unitFor(table, roles),
    total: toCell(sum(assets.map(({ runningCost }) => settledAmount(runningCost ?? 0)))),
    facts: isStopped
      ? null
      : {
          label: table.label,
          columns: columnsNamed(table, roles, dataRows),
          names: { asset: assets.map(({ asset }) => asset) },
        },
    findings: listed(findings),
  };
}

/** The unit of the running cost, or of the first money that there is. */
function unitFor(table: SourceTable, roles: EstateRoles): Unit {
  const [first] = MONEY.flatMap((role) => roles[role] ?? []);
  return unitOf(first === undefined ? "" : (table.headings[first] ?? ""));
}

function unitsThatDiffer(table: SourceTable, roles: EstateRoles): readonly Finding[] {
  const unit = unitFor(table, roles);
  return MONEY.flatMap((role) => {
    const column = roles[role];
    const own = column === undefined ? unit : unitOf(table.headings[column] ?? "");
    if (column === undefined || own === unit) return [];
    const message = `The column "${table.headings[column]}" is in ${own}, and the first column of money is in ${unit}. Bring both to one unit.`;
    return [{ severity: "stop", message, address: headingAddress(table, column) } as const];
  });
}

function withoutArea(
  table: SourceTable,
  { area }: EstateRoles,
  assets: readonly EstateAsset[],
): readonly Finding[] {
  const without = assets.filter((each) => each.area === null || each.area === 0).length;
  if (area === undefined || without === 0) return [];
  const many = without === 1 ? "One asset has" : `${without} assets have`;
  return [
    note(`${many} no floor area, and so no cost a square metre and no density.`, headingAddress(table, area)),
  ];
}

/** Assets in which more people work than there is room for, the fullest first, as one sentence. */
function tooFull(assets: readonly EstateAsset[], label: string): readonly Finding[] {
  const full = assets
    .flatMap(({ asset, occupied, capacity }) =>
      occupied !== null && capacity !== null && occupied > capacity
        ? [{ asset, over: occupied - capacity, occupied, capacity }]
        : [],
    )
    .sort((one, other) => other.over - one.over);
  const [first] = full;
  if (first === undefined) return [];
  const rest = full.length === 1 ? "" : `, and ${full.length - 1} more are over-full`;
  return [
    note(
      `${first.asset} has room for ${first.capacity} and ${first.occupied} work there${rest}. Look at both figures.`,
      label,
    ),
  ];
}

/** Assets of one name are told apart by a number behind it, in the order of the register. */
function namedOnce(assets: readonly EstateAsset[]): readonly EstateAsset[] {
  const seen = new Map<string, number>();
  return assets.map((each) => {
    const before = seen.get(each.asset) ?? 0;
    seen.set(each.asset, before + 1);
    return before === 0 ? each : { ...each, asset: `${each.asset} (${before + 1})` };
  });
}
