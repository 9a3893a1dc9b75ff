import { columnLetters } from "../../../src/formula";
import type { Unit } from "../../../src/model/wording";
import type { CaseCell } from "../understanding/small-sheets";
import type { Chance } from "./chance";
import type { Block, TrueLine } from "./drawn-book";

export type UnitDrawn = Unit | null;

/** How a unit is written in a heading or a title. */
export function unitWord(unit: UnitDrawn, { one }: Chance): string {
  if (unit === "£ thousand") return one(["£000", "£'000", "£k", "£000s"]);
  if (unit === "£ million") return one(["£m", "£ million"]);
  return unit === "£" ? "£" : "";
}

export function withUnit(heading: string, unit: UnitDrawn, chance: Chance): string {
  return unit === null
    ? heading
    : chance.one([`${heading} (${unitWord(unit, chance)})`, `${heading} ${unitWord(unit, chance)}`]);
}

export function sumOf(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toPrecision(12));
}

/** A cell that adds up those above it, from a row of the sheet to the one before; both are counted from 1. */
export function added(
  column: number,
  rows: { readonly from: number; readonly to: number },
  shows: number,
  how: "values" | "formulas",
): CaseCell {
  const letters = columnLetters(column);
  return how === "values" ? shows : { formula: `=SUM(${letters}${rows.from}:${letters}${rows.to})`, shows };
}

/** A list of amounts, one a row: its columns of names, the amounts, and perhaps a total. */
export interface ListSpec {
  readonly headings: { readonly agency?: string; readonly service?: string; readonly amount: string };
  readonly lines: readonly TrueLine[];
  /** Names of the lines as they are written, where that is not the names known. */
  readonly written?: (name: string) => string;
  readonly total: "none" | "values" | "formulas";
  /** Row and column of the sheet where the headings will be. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly unit: UnitDrawn;
  readonly open?: readonly string[];
  readonly kind?: Block["kind"];
}

export function listBlock({ headings, lines, total, unit, ...spec }: ListSpec): Block {
  const { at = { row: 0, column: 0 }, open = [], kind = "spend", written = (name: string) => name } = spec;
  const names: readonly (readonly [string, (line: TrueLine) => string])[] = [
    ...(headings.agency === undefined
      ? []
      : [[headings.agency, ({ agency }: TrueLine) => written(agency ?? "")] as const]),
    ...(headings.service === undefined
      ? []
      : [[headings.service, ({ service }: TrueLine) => service ?? ""] as const]),
  ];
  const first = at.row + 2;
  const sum = sumOf(lines.map(({ amount }) => amount));
  const last: readonly CaseCell[] = [
    "Total",
    ...names.slice(1).map(() => ""),
    added(
      at.column + names.length,
      { from: first, to: first + lines.length - 1 },
      sum,
      total === "none" ? "values" : total,
    ),
  ];
  return {
    kind,
    unit,
    lines,
    open: unit === null ? [...open, "unit"] : open,
    rows: [
      [...names.map(([heading]) => heading), headings.amount],
      ...lines.map((line) => [...names.map(([, of]) => of(line)), line.amount]),
      ...(total === "none" ? [] : [last]),
    ],
  };
}

/** A table with names down and names across. */
export interface CrossSpec {
  readonly down: "agency" | "service";
  readonly corner: string;
  readonly lines: readonly TrueLine[];
  readonly written?: (name: string) => string;
  readonly total: "none" | "values" | "formulas";
  readonly at?: { readonly row: number; readonly column: number };
  readonly unit: UnitDrawn;
  readonly open?: readonly string[];
}

export function crossBlock({ down, corner, lines, total, unit, ...spec }: CrossSpec): Block {
  const { at = { row: 0, column: 0 }, open = [], written = (name: string) => name } = spec;
  const across = down === "agency" ? "service" : "agency";
  const distinct = (role: "agency" | "service") => [...new Set(lines.map((line) => line[role] ?? ""))];
  const [rows, columns] = [distinct(down), distinct(across)];
  const amountAt = (row: string, column: string) =>
    sumOf(lines.filter((line) => line[down] === row && line[across] === column).map(({ amount }) => amount));
  const first = at.row + 2;
  return {
    kind: "spend",
    unit,
    lines,
    open: unit === null ? [...open, "unit"] : open,
    rows: [
      [corner, ...columns.map(written)],
      ...rows.map((row) => [written(row), ...columns.map((column) => amountAt(row, column))]),
      ...(total === "none"
        ? []
        : [
            [
              "Total",
              ...columns.map((column, index) =>
                added(
                  at.column + 1 + index,
                  { from: first, to: first + rows.length - 1 },
                  sumOf(rows.map((row) => amountAt(row, column))),
                  total,
                ),
              ),
            ],
          ]),
    ],
  };
}
