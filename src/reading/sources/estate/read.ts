import { settledAmount, sum, toCell } from "../../../model/money";
import type { TableFacts } from "../../../model/book";
import { unitOf } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { otherCurrencyOf } from "../../currency";
import { isBlank, isError, textOf } from "../../cell";
import { hasStop, listed, noRows, note } from "../../findings";
import type { Finding } from "../../findings";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, dataRowCount, headingAddress, rowsBelow, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";
import { errorShown, readMeasure } from "../../measure";

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
export type EstateAsset = { readonly asset: string } & { readonly [Each in TextRole]: string } & {
  readonly [Each in FigureRole]: number | null;
};

/** The register as read. There are no assets where a finding stops it. */
export interface EstateReading extends SourceReading {
  readonly assets: readonly EstateAsset[];
}

/** Reads the register of land and buildings. */
export function readRegister(table: SourceTable, roles: EstateRoles): EstateReading {
  const lines = Array.from({ length: dataRowCount(table, [roles.asset]) }, (_, row) =>
    readLine(table, roles, row),
  );
  const read = lines.flatMap(({ asset }) => asset ?? []);
  const findings: Finding[] = lines.flatMap((line) => line.findings);
  if (findings.length === 0 && read.length === 0) findings.push(noRows(table.label));
  findings.push(
    ...MONEY.flatMap((role) => (roles[role] === undefined ? [] : otherCurrencyOf(table, roles[role]))),
    ...unitsThatDiffer(table, roles),
    ...withoutArea(table, roles, read),
    ...tooFull(read, table.label),
    ...rowsBelow(table, [roles.asset]),
  );
  const isStopped = hasStop(findings);
  const assets = isStopped ? [] : namedOnce(read);
  return {
    assets,
    unit: unitFor(table, roles),
    total: toCell(sum(assets.map(({ runningCost }) => settledAmount(runningCost ?? 0)))),
    facts: isStopped ? null : factsOf(table, roles, assets),
    findings: listed(findings),
  };
}

function factsOf(table: SourceTable, roles: EstateRoles, assets: readonly EstateAsset[]): TableFacts {
  return {
    label: table.label,
    columns: columnsNamed(table, roles, dataRowCount(table, [roles.asset])),
    names: { asset: assets.map(({ asset }) => asset) },
  };
}

function readLine(
  table: SourceTable,
  roles: EstateRoles,
  row: number,
): { readonly asset: EstateAsset | null; readonly findings: readonly Finding[] } {
  const given = [...TEXT_ROLES, ...FIGURE_ROLES].flatMap((role) => roles[role] ?? []);
  if ([roles.asset, ...given].every((column) => isBlank(cellAt(table, column, row)))) {
    return { asset: null, findings: [] };
  }
  const unnamed = nameMissing(table, roles.asset, row, "an asset") ?? totalInside(table, [roles.asset], row);
  if (unnamed !== null) return { asset: null, findings: [unnamed] };
  const texts = TEXT_ROLES.map((role) => {
    const column = roles[role];
    return [role, column === undefined ? UNSAID : readText(table, column, row)] as const;
  });
  const figures = FIGURE_ROLES.map((role) => {
    const column = roles[role];
    return [role, column === undefined ? NOT_SAID : readMeasure(table, column, row)] as const;
  });
  const findings = [...texts, ...figures].flatMap(([, { finding }]) => finding ?? []);
  if (hasStop(findings)) return { asset: null, findings };
  return {
    asset: {
      asset: textOf(cellAt(table, roles.asset, row)),
      ...Object.fromEntries(texts.map(([role, { text }]) => [role, text])),
      ...Object.fromEntries(figures.map(([role, { figure }]) => [role, figure])),
    } as EstateAsset,
    findings,
  };
}

const NOT_SAID = { figure: null, finding: null } as const;
const UNSAID = { text: "", finding: null } as const;

function readText(
  table: SourceTable,
  column: number,
  row: number,
): { readonly text: string; readonly finding: Finding | null } {
  const cell = cellAt(table, column, row);
  if (!isError(cell)) return { text: textOf(cell), finding: null };
  return { text: "", finding: errorShown(cell, cellAddress(table, column, row)) };
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
